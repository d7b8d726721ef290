import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the text's UTF-8 bytes, in lower-case hex. Uses @noble/hashes rather than
 * `crypto.subtle`, which is missing on pages served over plain http and is asynchronous. Build
 * scripts use `node:crypto`, and `readTrusted` uses `crypto.subtle` to keep the library out of the
 * first chunk.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
