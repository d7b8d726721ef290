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

/** The colours of a picture: `--<token>` of tokens.css as plain colours, by token. */
export type Palette = Readonly<Record<(typeof PALETTE_TOKENS)[number], string>>;

/** Reads each colour from wherever tokens are at hand: an element's computed style, or the text of tokens.css. */
export function readPalette(read: (token: string) => string): Palette {
  const colors = PALETTE_TOKENS.map((token) => [token, read(`--${token}`)] as const);
  return Object.fromEntries(colors) as Palette;
}
