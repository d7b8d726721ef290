// Writes the JSON Schemas of public/schema/ from the code: node bin/run.js scripts/schema.ts
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { buildJsonSchema } from './schema/jsonSchema';
import { buildSourceSchema } from './schema/sourceSchema';

for (const [file, schema] of [
  ['edgewise-1.json', buildJsonSchema()],
  ['edgewise-source-1.json', buildSourceSchema()],
] as const)
  writeFileSync(
    `public/schema/${file}`,
    await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }),
  );
