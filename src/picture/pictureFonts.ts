import type { EmbeddedFont } from './formatSvg';
import type { Font } from '../map/font';
import { BEYOND_LATIN, EXTENDED_RANGE, FONT_FILES, type FontFile } from '../map/fontFiles';
import type { Picture } from './picture';
import { textsIn } from './textsIn';

/** Names of the families, as in fonts.css. */
const NAMES: Readonly<Record<Font['family'], string>> = {
  sans: 'Source Sans 3',
  serif: 'Source Serif 4',
};

const LATIN = 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122';
/** For one font: if it takes longer, the picture is made without the fonts. */
const TIME_LIMIT_MS = 10_000;
/** However a browser serializes the range from U+0. */
const BASIC_LATIN = /U\+(0+-|\?\?)/i;

/**
 * The font faces of a picture, from the page's own files; from the styles of `page` if these hold
 * them as data, as in `map.html`. Empty if they cannot be loaded: fallback fonts are used then.
 */
export async function fetchFonts(
  picture: Picture,
  doc: Document,
): Promise<readonly EmbeddedFont[]> {
  const texts = textsIn(picture);
  const files = FONT_FILES.filter(({ family, weight, isExtended }) =>
    texts.some(
      ({ font, lines }) =>
        font.family === family &&
        font.weight === weight &&
        (!isExtended || lines.some(({ text }) => BEYOND_LATIN.test(text))),
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
  const { family, weight, url, isExtended } = file;
  const range = isExtended ? EXTENDED_RANGE : LATIN;
  const base64 = findEmbedded(file, doc) ?? (url === '' ? null : await fetchBase64(url));
  return base64 === null ? null : { family: NAMES[family], weight, range, base64 };
}

/**
 * The CSP of the single file forbids fetching fonts, and its script knows no URL of one: the fonts
 * are in its stylesheet.
 */
function findEmbedded({ family, weight, isExtended }: FontFile, doc: Document): string | undefined {
  const faces = [...doc.styleSheets].flatMap(readFaces);
  const face = faces.find(
    ({ style }) =>
      unquote(style.getPropertyValue('font-family')) === NAMES[family] &&
      style.getPropertyValue('font-weight') === String(weight) &&
      BASIC_LATIN.test(style.getPropertyValue('unicode-range')) !== isExtended,
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
