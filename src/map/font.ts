export type Weight = 400 | 500 | 600;

/** The font of a text on the map or in a picture file; `px` at zoom 1. */
export interface Font {
  readonly family: 'sans' | 'serif';
  readonly px: number;
  readonly weight: Weight;
}

/** CSS `font-family` by family; in a host's page our fonts have the names in second place. */
export const FONT_FAMILIES: Readonly<Record<Font['family'], string>> = {
  sans: "'Source Sans 3', 'Edgewise Sans', 'Segoe UI', Roboto, Arial, sans-serif",
  serif: "'Source Serif 4', 'Edgewise Serif', Georgia, 'Times New Roman', serif",
};
