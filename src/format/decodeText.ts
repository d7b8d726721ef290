/** Why bytes are not read as text; null where they are UTF-8. */
export type Decoded = { readonly text: string } | { readonly fault: string };

/**
 * Decodes bytes as UTF-8. Rejects anything else: places counted in an article with lost letters
 * would be wrong, and nobody would notice.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || bytes.includes(0))
    return { fault: 'is not UTF-8 text but UTF-16, or no text at all; save it as UTF-8' };
  try {
    // The mark is kept: a dataset may have one, and `parseDataset` says where there are two.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8 text (perhaps Latin-1 or Windows-1252); save it as UTF-8' };
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
