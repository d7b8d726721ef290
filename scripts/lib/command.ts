import { createProcessIo } from '../../src/cli/io';
import { runEdgewise } from '../../src/cli/run';
import { createBuildServices } from '../publish/services';
import { createShippedParts } from './shippedParts';

/** The command `edgewise` of the package, for `bin/edgewise.js`. `lib` is the address of `dist-lib/`; gives the exit code. */
export function runCommand(args: readonly string[], lib: URL): Promise<number> {
  return runEdgewise(args, createProcessIo(createBuildServices(createShippedParts(lib))));
}
