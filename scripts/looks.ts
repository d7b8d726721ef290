// Writes src/map/looks.css from the table of looks: node bin/run.js scripts/looks.ts
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { formatLookCss } from './looks/formatLookCss';

writeFileSync(
  'src/map/looks.css',
  await format(formatLookCss(), { parser: 'css', singleQuote: true, printWidth: 100 }),
);
