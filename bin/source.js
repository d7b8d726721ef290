#!/usr/bin/env node
// `npm run edgewise --`: runs the command from source, so that it uses the current code and not
// that of the last build.
import { fileURLToPath } from 'node:url';

// Set before vite is loaded: it decides for which build of React vite compiles JSX, and the output
// is for production.
process.env.NODE_ENV = 'production';
process.argv.splice(2, 0, fileURLToPath(new URL('../scripts/edgewise.ts', import.meta.url)));
await import('./run.js');
