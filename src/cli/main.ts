import { createProcessIo } from './io';
import { runEdgewise } from './run';

process.exitCode = await runEdgewise(process.argv.slice(2), createProcessIo());
