#!/usr/bin/env node
// The command `edgewise`: src/cli/main.ts, run through vite, so that there is no second build to keep.
import { fileURLToPath } from 'node:url';

process.argv.splice(2, 0, fileURLToPath(new URL('../src/cli/main.ts', import.meta.url)));
await import('./run.js');
