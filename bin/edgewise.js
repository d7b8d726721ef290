#!/usr/bin/env node
// The command `edgewise`: scripts/edgewise.ts, run through vite, so that there is no second build to keep.
import { fileURLToPath } from 'node:url';

// Before vite is loaded: it compiles JSX for the kind of React that this names, and what is written is for readers.
process.env.NODE_ENV = 'production';
process.argv.splice(2, 0, fileURLToPath(new URL('../scripts/edgewise.ts', import.meta.url)));
await import('./run.js');
