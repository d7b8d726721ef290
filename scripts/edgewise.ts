/** The command `edgewise`: what it needs of bundler and page is handed to it here. */
import { createProcessIo } from '../src/cli/io';
import { runEdgewise } from '../src/cli/run';
import { createWorkshop } from './publish/workshop';

// React and the bundler ask for it: what is written is for readers, whatever the shell is set to.
process.env['NODE_ENV'] = 'production';
process.exitCode = await runEdgewise(process.argv.slice(2), createProcessIo(createWorkshop()));
