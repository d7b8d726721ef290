import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 over the text's UTF-8 bytes, in lower-case hex. A library and not `crypto.subtle`: that one is absent from pages
 * served over plain http, and answers only later.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
