#!/usr/bin/env node
// The command of the package, as bundled by `npm run build:lib`. In the repository, `npm run
// edgewise --` runs it from source.
import { runCommand } from '../dist-lib/cli/edgewise.js';

const lib = new URL('../dist-lib/', import.meta.url);
process.exitCode = await runCommand(process.argv.slice(2), lib);
