import fallbacks from '../../app/styles/fallbacks.css?inline';
import type { Font } from '../../map/font';
import { BEYOND_LATIN, EXTENDED_RANGE, FONT_FILES, type FontFile } from '../../map/fontFiles';
import { createStylesheetAdopter } from '../../panel/parts/createStylesheetAdopter';

/** Names of our own, so that a host page with the same typefaces keeps its own files. */
const NAMES: Readonly<Record<Font['family'], string>> = {
  sans: 'Edgewise Sans',
  serif: 'Edgewise Serif',
};

/** System fonts adjusted to the metrics of the fonts that are loading: nothing shifts then. */
const adoptFallbacks = createStylesheetAdopter(fallbacks);

let users = 0;
const faces = new Map<FontFile, FontFace>();
let dropFallbacks: (() => void) | null = null;

/**
 * Adds the map's fonts to the page while one of its maps needs them, since `@font-face` has no
 * effect in a shadow root. Fetched as data, because the CSP of a strict page has no `font-src` for
 * them. If a font fails to load, the system's is used. `text` decides which letters are needed.
 * Returns the undo.
 */
export function attachFonts(doc: Document, text: string): () => void {
  users += 1;
  dropFallbacks ??= adoptFallbacks(doc.documentElement);
  const isExtended = BEYOND_LATIN.test(text);
  for (const one of FONT_FILES)
    if ((isExtended || !one.isExtended) && !faces.has(one)) void load(doc, one);
  return () => {
    users -= 1;
    if (users > 0) return;
    faces.forEach((face) => doc.fonts.delete(face));
    faces.clear();
    dropFallbacks?.();
    dropFallbacks = null;
  };
}

async function load(doc: Document, one: FontFile): Promise<void> {
  const response = await fetch(one.url).catch(() => null);
  if (!response?.ok) return;
  const data = await response.arrayBuffer().catch(() => null);
  if (!data || users === 0 || faces.has(one)) return;
  const range = one.isExtended ? { unicodeRange: EXTENDED_RANGE } : {};
  const face = new FontFace(NAMES[one.family], data, {
    weight: String(one.weight),
    display: 'swap',
    ...range,
  });
  faces.set(one, face);
  doc.fonts.add(face);
}
