import { createProcessIo } from '../../src/cli/io';
import { runEdgewise } from '../../src/cli/run';
import { createBuildServices } from '../publish/services';
import { createShippedParts } from './shippedParts';

/**
 * The package's command `edgewise`, called by `bin/edgewise.js`. `lib` is the URL of `dist-lib/`;
 * returns the exit code.
 */
export function runCommand(args: readonly string[], lib: URL): Promise<number> {
  return runEdgewise(args, createProcessIo(createBuildServices(createShippedParts(lib))));
}
