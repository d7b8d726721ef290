import type { Dataset } from './types';

/**
 * Reads a dataset that the build has checked, told by the SHA-256 (hex) of its text: the very file need not be checked twice,
 * and the page need not carry the code that does. Null when it is another text, or when this page may not hash (an origin
 * without TLS): then it has to be parsed.
 */
export async function readTrusted(text: string, checked: string): Promise<Dataset | null> {
  return (await sha256Hex(text)) === checked ? (JSON.parse(text) as Dataset) : null;
}

async function sha256Hex(text: string): Promise<string | null> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
