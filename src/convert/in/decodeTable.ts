interface DecodedTable {
  readonly text: string;
  /** What the author should know of the encoding; absent for UTF-8. */
  readonly note?: string;
}

/**
 * Bytes as text, in the encodings that spreadsheets save tables in: UTF-8, UTF-16 with a byte order
 * mark, else Windows-1252, in which every sequence of bytes is a text. An article is never read so:
 * there a wrong letter would move places.
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: decode(bytes, 'utf-16le'), note: 'read as UTF-16' };
  if (first === 0xfe && second === 0xff)
    return { text: decode(bytes, 'utf-16be'), note: 'read as UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const note = 'is not UTF-8 and was read as Windows-1252; check its letters with accents';
    return { text: decodeWindows1252(bytes), note };
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The bytes 0x80 to 0x9F in Windows-1252; a space stands for the five that have no character. */
const HIGH_CHARS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node.js 20 reads these bytes as Latin-1 does, so that quotes, dashes and € become controls. */
function decodeWindows1252(bytes: Uint8Array): string {
  return decode(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, (control) => {
    const char = HIGH_CHARS.charAt(control.charCodeAt(0) - 0x80);
    return char === ' ' ? control : char;
  });
}
