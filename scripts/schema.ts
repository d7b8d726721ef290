// Writes public/schema/edgewise-1.json from the valibot schema: node bin/run.js scripts/schema.ts
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { buildJsonSchema } from './schema/jsonSchema';

writeFileSync(
  'public/schema/edgewise-1.json',
  await format(JSON.stringify(buildJsonSchema()), { parser: 'json', printWidth: 100 }),
);
