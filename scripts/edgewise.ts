/** The command `edgewise`, with the bundler and the React rendering that it needs injected here. */
import { createProcessIo } from '../src/cli/io';
import { runEdgewise } from '../src/cli/run';
import { createBuildServices } from './publish/services';
import { sourceParts } from './publish/sourceParts';

process.exitCode = await runEdgewise(
  process.argv.slice(2),
  createProcessIo(createBuildServices(sourceParts)),
);
