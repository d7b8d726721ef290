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

/** A font that arrives later would only shift text that is being read. */
const TIME_LIMIT_MS = 20_000;

let users = 0;
let stop = new AbortController();
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
    stop.abort();
    stop = new AbortController();
    faces.forEach((face) => doc.fonts.delete(face));
    faces.clear();
    dropFallbacks?.();
    dropFallbacks = null;
  };
}

async function load(doc: Document, one: FontFile): Promise<void> {
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
  const range = one.isExtended ? { unicodeRange: EXTENDED_RANGE } : {};
  const face = new FontFace(NAMES[one.family], data, {
    weight: String(one.weight),
    display: 'swap',
    ...range,
  });
  faces.set(one, face);
  doc.fonts.add(face);
}
