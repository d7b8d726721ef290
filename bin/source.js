#!/usr/bin/env node
// `npm run edgewise --`: the command from source, so that it runs the code as it is now and not as it was last built.
import { fileURLToPath } from 'node:url';

// Before vite is loaded: it compiles JSX for the kind of React that this names, and what is written is for readers.
process.env.NODE_ENV = 'production';
process.argv.splice(2, 0, fileURLToPath(new URL('../scripts/edgewise.ts', import.meta.url)));
await import('./run.js');
