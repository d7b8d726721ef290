/**
 * Whether the build has already checked this text of a dataset (UTF-8), recognised by its SHA-256
 * (hex). An identical file need not be checked again, and the page need not load the code that does.
 * False where this page may not hash (an origin without TLS).
 */
export async function isTrusted(
  encode: () => BufferSource | Promise<BufferSource>,
  checked: string,
): Promise<boolean> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle || checked === '') return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await encode()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === checked;
}
