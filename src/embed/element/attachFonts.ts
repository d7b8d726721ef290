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

/** Families of our own names: a host that uses the same types keeps its own files. */
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

/** Letters that the first four files do not hold and the others do. */
const EXTENDED = /[\u0100-\u024f\u1e00-\u1eff]/u;
const EXTENDED_RANGE = 'U+0100-024F, U+1E00-1EFF';

/** Later than this a font would only make a text jump that is being read. */
const TIME_LIMIT_MS = 20_000;

let users = 0;
let stop = new AbortController();
const faces = new Map<FontFaceSource, FontFace>();
let measured: CSSStyleSheet | null = null;

/**
 * Lends the page the map's type while one of its maps needs it: a shadow root can hold no font. Fetched as data, because a
 * strict page's CSP names no `font-src`. A font that does not come leaves the system's in its place. `text` tells which letters
 * are needed. Returns the undo.
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
    stop.abort();
    stop = new AbortController();
    faces.forEach((face) => doc.fonts.delete(face));
    faces.clear();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((stylesheet) => stylesheet !== measured);
    measured = null;
  };
}

/** The system's fonts cut to the measures of those on their way: nothing moves when these come. */
function adoptFallbacks(doc: Document): CSSStyleSheet {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(fallbacks);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, stylesheet];
  return stylesheet;
}

async function load(doc: Document, one: FontFaceSource): Promise<void> {
  const { signal } = stop;
  const request = new AbortController();
  const end = () => request.abort();
  signal.addEventListener('abort', end);
  const timer = setTimeout(end, TIME_LIMIT_MS);
  const data = await fetch(one.url, { signal: request.signal })
    .then((response) => (response.ok ? response.arrayBuffer() : null))
    .catch(() => null);
  clearTimeout(timer);
  if (!data || signal.aborted || faces.has(one)) return;
  const { family, weight } = one;
  const range = one.isExtended ? { unicodeRange: EXTENDED_RANGE } : {};
  const face = new FontFace(family, data, { weight, display: 'swap', ...range });
  faces.set(one, face);
  doc.fonts.add(face);
}
