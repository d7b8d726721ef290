const PALETTE_TOKENS = [
  'ground',
  'ink',
  'sub',
  'dimmed',
  'outline',
  'rule',
  'cooperation',
  'dispute',
  'neutral',
] as const;

/** The colors of a picture file: `--<token>` of tokens.css as plain colors, by token. */
export type Palette = Readonly<Record<(typeof PALETTE_TOKENS)[number], string>>;

/**
 * Reads each color with `read`: from an element's computed style, or from the text of tokens.css.
 */
export function readPalette(read: (token: string) => string): Palette {
  const colors = PALETTE_TOKENS.map((token) => [token, read(`--${token}`)] as const);
  return Object.fromEntries(colors) as Palette;
}
