import { deflateRawSync } from 'node:zlib';

/**
 * Deflates a text and encodes it in base64; `unpackText` reverses it. For large
 * datasets: the 18 MB of 10,000 nodes took the browser's HTML parser so long that the prerendered
 * map appeared later.
 */
export function packText(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}
