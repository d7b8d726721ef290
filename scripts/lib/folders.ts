import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm run build:lib` writes and `npm pack` includes. */
export const LIB = path.join(ROOT, 'dist-lib');

/**
 * `embed.js` with everything it loads: a folder to copy to a web server. The modules use its fonts,
 * so that the package contains them once.
 */
export const EMBED = path.join(LIB, 'embed');
