import fallbacks from '../../app/styles/fallbacks.css?inline';
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt500 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';

interface FontFaceSource {
  readonly family: string;
  readonly weight: string;
  readonly url: string;
  readonly isExtended: boolean;
}

/** Family names of our own, so that a host page with the same typefaces keeps its own files. */
const SANS = 'Edgewise Sans';
const SERIF = 'Edgewise Serif';

const fontFace = (
  family: string,
  weight: string,
  url: string,
  isExtended = false,
): FontFaceSource => ({
  family,
  weight,
  url,
  isExtended,
});

const FONT_FACES: readonly FontFaceSource[] = [
  fontFace(SANS, '400', sans400),
  fontFace(SANS, '500', sans500),
  fontFace(SANS, '600', sans600),
  fontFace(SERIF, '600', serif600),
  fontFace(SANS, '400', sansExt400, true),
  fontFace(SANS, '500', sansExt500, true),
  fontFace(SANS, '600', sansExt600, true),
  fontFace(SERIF, '600', serifExt600, true),
];

/** Letters that are not in the first four files but in the others. */
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/u;
const EXTENDED_RANGE = 'U+0100-024F, U+1E00-1EFF';

let users = 0;
const faces = new Map<FontFaceSource, FontFace>();
let measured: CSSStyleSheet | null = null;

/**
 * Adds the map's fonts to the page while one of its maps needs them, since `@font-face` has no
 * effect in a shadow root. Fetched as data, because the CSP of a strict page has no `font-src` for
 * them. If a font fails to load, the system's is used. `text` decides which letters are needed.
 * Returns the undo.
 */
export function attachFonts(doc: Document, text: string): () => void {
  users += 1;
  measured ??= adoptFallbacks(doc);
  const isExtended = EXTENDED.test(text);
  for (const one of FONT_FACES)
    if ((isExtended || !one.isExtended) && !faces.has(one)) void load(doc, one);
  return () => {
    users -= 1;
    if (users > 0) return;
    faces.forEach((face) => doc.fonts.delete(face));
    faces.clear();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((stylesheet) => stylesheet !== measured);
    measured = null;
  };
}

/**
 * System fonts adjusted to the metrics of the fonts that are loading: nothing shifts when these
 * arrive.
 */
function adoptFallbacks(doc: Document): CSSStyleSheet {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(fallbacks);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, stylesheet];
  return stylesheet;
}

async function load(doc: Document, one: FontFaceSource): Promise<void> {
  const response = await fetch(one.url).catch(() => null);
  if (!response?.ok) return;
  const data = await response.arrayBuffer().catch(() => null);
  if (!data || users === 0 || faces.has(one)) return;
  const { family, weight } = one;
  const range = one.isExtended ? { unicodeRange: EXTENDED_RANGE } : {};
  const face = new FontFace(family, data, { weight, display: 'swap', ...range });
  faces.set(one, face);
  doc.fonts.add(face);
}
