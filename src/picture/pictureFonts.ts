import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt500 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import type { EmbeddedFont } from './formatSvg';
import type { Font } from '../map/font';
import type { Picture } from './picture';
import { textsIn } from './textsIn';

/** One file of a font face, as in fonts.css: Latin, and the extended ranges. */
interface FontFile {
  readonly generic: Font['family'];
  readonly family: string;
  readonly weight: Font['weight'];
  readonly url: string;
  readonly extended: boolean;
}

const SANS = { generic: 'sans', family: 'Source Sans 3' } as const;
const SERIF = { generic: 'serif', family: 'Source Serif 4', weight: 600 } as const;

const FILES: readonly FontFile[] = [
  { ...SANS, weight: 400, url: sans400, extended: false },
  { ...SANS, weight: 500, url: sans500, extended: false },
  { ...SANS, weight: 600, url: sans600, extended: false },
  { ...SERIF, url: serif600, extended: false },
  { ...SANS, weight: 400, url: sansExt400, extended: true },
  { ...SANS, weight: 500, url: sansExt500, extended: true },
  { ...SANS, weight: 600, url: sansExt600, extended: true },
  { ...SERIF, url: serifExt600, extended: true },
];

const LATIN = 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122';
const EXTENDED = 'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+300-304,U+1E00-1EFF';
/** For a font of the picture: after that the picture is made without. */
const TIME_LIMIT_MS = 10_000;
/** However a browser serializes the range from U+0. */
const BASIC_LATIN = /U\+(0+-|\?\?)/i;
const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/u;

/**
 * The font faces of a picture, from the page's own files; from the styles of `page` if these hold
 * them as data, as in `map.html`. Empty if they cannot be loaded: fallback fonts are used then.
 */
export async function fetchFonts(
  picture: Picture,
  doc: Document,
): Promise<readonly EmbeddedFont[]> {
  const texts = textsIn(picture);
  const files = FILES.filter(({ generic, weight, extended }) =>
    texts.some(
      ({ font, lines }) =>
        font.family === generic &&
        font.weight === weight &&
        (!extended || lines.some(({ text }) => BEYOND_LATIN.test(text))),
    ),
  );
  try {
    const fonts = await Promise.all(files.map((file) => fetchFont(file, doc)));
    return fonts.filter((font) => font !== null);
  } catch {
    return [];
  }
}

async function fetchFont(file: FontFile, doc: Document): Promise<EmbeddedFont | null> {
  const { family, weight, url, extended } = file;
  const base64 = findEmbedded(file, doc) ?? (url === '' ? null : await fetchBase64(url));
  return base64 === null ? null : { family, weight, range: extended ? EXTENDED : LATIN, base64 };
}

/**
 * The CSP of the single file forbids fetching fonts, and its script knows no URL of one: the fonts
 * are in its stylesheet.
 */
function findEmbedded({ family, weight, extended }: FontFile, doc: Document): string | undefined {
  const faces = [...doc.styleSheets].flatMap(readFaces);
  const face = faces.find(
    ({ style }) =>
      unquote(style.getPropertyValue('font-family')) === family &&
      style.getPropertyValue('font-weight') === String(weight) &&
      BASIC_LATIN.test(style.getPropertyValue('unicode-range')) !== extended,
  );
  return /url\("data:[^,]*,([^"]*)"\)/.exec(face?.style.getPropertyValue('src') ?? '')?.[1];
}

/** No rules of a cross-origin stylesheet. */
function readFaces(stylesheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...stylesheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    return [];
  }
}

function unquote(name: string): string {
  return name.replaceAll(/["']/g, '');
}

async function fetchBase64(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
