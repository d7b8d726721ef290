import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What `npm run build:lib` writes and `npm pack` takes. */
export const LIB = path.join(ROOT, 'dist-lib');

/** `embed.js` with all it loads: a folder to copy onto a web server. The modules take their fonts from it, so that none is there twice. */
export const EMBED = path.join(LIB, 'embed');
