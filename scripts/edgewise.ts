/** The command `edgewise`: what it needs of bundler and page is handed to it here. */
import { createProcessIo } from '../src/cli/io';
import { runEdgewise } from '../src/cli/run';
import { createBuildServices } from './publish/services';

process.exitCode = await runEdgewise(process.argv.slice(2), createProcessIo(createBuildServices()));
