import fallbacks from '../../app/styles/fallbacks.css?inline';
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt500 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';

interface Cut {
  readonly family: string;
  readonly weight: string;
  readonly url: string;
  readonly isExtended: boolean;
}

/** Families of our own names: a host that uses the same types keeps its own files. */
const SANS = 'Edgewise Sans';
const SERIF = 'Edgewise Serif';

const cut = (family: string, weight: string, url: string, isExtended = false): Cut => ({
  family,
  weight,
  url,
  isExtended,
});

const CUTS: readonly Cut[] = [
  cut(SANS, '400', sans400),
  cut(SANS, '500', sans500),
  cut(SANS, '600', sans600),
  cut(SERIF, '600', serif600),
  cut(SANS, '400', sansExt400, true),
  cut(SANS, '500', sansExt500, true),
  cut(SANS, '600', sansExt600, true),
  cut(SERIF, '600', serifExt600, true),
];

/** Letters that the first four files do not hold and the others do. */
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/u;
const EXTENDED_RANGE = 'U+0100-024F, U+1E00-1EFF';

let users = 0;
const faces = new Map<Cut, FontFace>();
let measured: CSSStyleSheet | null = null;

/**
 * Lends the page the map's type while one of its maps needs it: a shadow root can hold no font. Fetched as data, because a
 * strict page's CSP names no `font-src`. A font that does not come leaves the system's in its place. `text` tells which letters
 * are needed. Returns the undo.
 */
export function attachFonts(page: Document, text: string): () => void {
  users += 1;
  measured ??= lendMeasured(page);
  const isExtended = EXTENDED.test(text);
  for (const one of CUTS)
    if ((isExtended || !one.isExtended) && !faces.has(one)) void load(page, one);
  return () => {
    users -= 1;
    if (users > 0) return;
    faces.forEach((face) => page.fonts.delete(face));
    faces.clear();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => sheet !== measured);
    measured = null;
  };
}

/** The system's fonts cut to the measures of those on their way: nothing moves when these come. */
function lendMeasured(page: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fallbacks);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return sheet;
}

async function load(page: Document, one: Cut): Promise<void> {
  const response = await fetch(one.url).catch(() => null);
  if (!response?.ok) return;
  const data = await response.arrayBuffer().catch(() => null);
  if (!data || users === 0 || faces.has(one)) return;
  const { family, weight } = one;
  const range = one.isExtended ? { unicodeRange: EXTENDED_RANGE } : {};
  const face = new FontFace(family, data, { weight, display: 'swap', ...range });
  faces.set(one, face);
  page.fonts.add(face);
}
