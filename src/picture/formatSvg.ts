import { round2 } from '../geometry/round2';
import { FONT_FAMILIES, type Font } from '../map/font';
import type { Palette } from '../map/palette';
import { measureText } from './textBlock';
import type { GroupShape, Paint, Picture, Transform, Shape, TextLine, TextShape } from './picture';

/** A font face to embed. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  /** A woff2 file in base64. */
  readonly base64: string;
  /** `unicode-range` of the file. */
  readonly range: string;
}

interface SvgOptions {
  readonly fonts?: readonly EmbeddedFont[];
  /**
   * Draws each line at the width that the picture was laid out for, whatever font the reader has: for
   * a picture without fonts of its own.
   */
  readonly isFitted?: boolean;
  /** The palette that the picture has, and the one that a dark page shows it in. */
  readonly darkTheme?: { readonly from: Palette; readonly to: Palette };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Formats a picture as a self-contained SVG file: real text, presentation attributes with plain
 * colors, and nothing newer than SVG 1.1, so that drawing programs and librsvg render it like
 * browsers. Numbers have two decimals. With `darkTheme` a browser follows the color scheme of the page
 * that shows the file; other programs keep the attributes.
 */
export function formatSvg(
  picture: Picture,
  { fonts = [], isFitted = false, darkTheme }: SvgOptions = {},
): string {
  const { width, height, lang, title, description, shapes } = picture;
  const style = [...fonts.map(formatFont), ...(darkTheme ? [formatDark(darkTheme)] : [])];
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round2(width)} ${round2(height)}`,
      lang,
      role: 'img',
      'aria-label': title,
      fill: 'none',
    },
    [
      element('title', {}, [escapeText(title)]),
      element('desc', {}, [escapeText(description)]),
      ...(style.length > 0 ? [element('style', {}, [style.join('\n')])] : []),
      ...shapes.map((shape) => formatShape(shape, isFitted)),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function formatShape(shape: Shape, isFitted: boolean): string {
  switch (shape.kind) {
    case 'path':
      return element('path', { d: shape.d, ...paintOf(shape), transform: transformOf(shape.at) });
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...paintOf(shape) });
    case 'text':
      return formatText(shape, isFitted);
    case 'group':
      return formatGroup(shape, isFitted);
  }
}

function formatGroup({ id, data = {}, at, title, shapes }: GroupShape, isFitted: boolean): string {
  const named = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [`data-${key}`, value]),
  );
  return element('g', { id, ...named, transform: transformOf(at) }, [
    ...(title === undefined ? [] : [element('title', {}, [escapeText(title)])]),
    ...shapes.map((shape) => formatShape(shape, isFitted)),
  ]);
}

function formatText(
  { lines, font, fill, anchor, halo, lang }: TextShape,
  isFitted: boolean,
): string {
  const set = {
    ...fontAttributes(font),
    'text-anchor': anchor,
    lang,
    ...(halo
      ? {
          'aria-hidden': 'true',
          ...colorOf('stroke', halo.stroke),
          'stroke-width': halo.width,
          'stroke-linejoin': 'round',
        }
      : colorOf('fill', fill)),
  };
  const [first] = lines;
  if (first && lines.length === 1)
    return element('text', { ...placeOf(first, font, isFitted), ...set }, [escapeText(first.text)]);
  // No white space between the lines: a space at a line's end would shift centred text.
  const spans = lines.map((line) =>
    element('tspan', placeOf(line, font, isFitted), [escapeText(line.text)]),
  );
  return element('text', set, [spans.join('')]);
}

/** Letters whose widths are known (`geometry/advances`), and the punctuation between them. */
const MEASURED = /^[\u0020-\u024f\u1e00-\u1eff\u2010-\u2026]+$/u;

function placeOf({ text, x, y }: TextLine, font: Font, isFitted: boolean): Attributes {
  if (!isFitted || !MEASURED.test(text)) return { x, y };
  return { x, y, textLength: measureText(text, font), lengthAdjust: 'spacingAndGlyphs' };
}

function fontAttributes({ family, px, weight }: Font): Attributes {
  return {
    'font-family': FONT_FAMILIES[family],
    'font-size': px,
    ...(weight !== 400 && { 'font-weight': weight }),
  };
}

function paintOf({ fill, stroke, width, dash, cap, opacity }: Paint): Attributes {
  return {
    ...colorOf('fill', fill),
    ...colorOf('stroke', stroke),
    'stroke-width': width,
    'stroke-dasharray': dash?.map(round2).join(' '),
    'stroke-linecap': cap,
    opacity,
  };
}

/** Programs for SVG 1.1 do not read `#rrggbbaa`: its opacity is an attribute of its own. */
function colorOf(name: 'fill' | 'stroke', color: string | undefined): Attributes {
  const hex = /^(?<opaque>#[0-9a-f]{6})(?<alpha>[0-9a-f]{2})$/i.exec(color ?? '')?.groups;
  if (!hex) return { [name]: color };
  return { [name]: hex['opaque'], [`${name}-opacity`]: parseInt(hex['alpha'] ?? 'ff', 16) / 255 };
}

function transformOf(at: Transform | undefined): string | undefined {
  if (!at) return undefined;
  const move = `translate(${round2(at.x)} ${round2(at.y)})`;
  const turn = at.degrees === undefined ? '' : ` rotate(${round2(at.degrees)})`;
  return `${move}${turn}${at.flipped ? ' scale(-1 1)' : ''}`;
}

function formatFont({ family, weight, base64, range }: EmbeddedFont): string {
  const source = `url(data:font/woff2;base64,${base64}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:${source};unicode-range:${range}}`;
}

/** Style rules take precedence over the attributes that they match. */
function formatDark({ from, to }: NonNullable<SvgOptions['darkTheme']>): string {
  const rules = (Object.keys(from) as (keyof Palette)[]).flatMap((token) =>
    ['fill', 'stroke'].map((name) => `[${name}='${from[token]}']{${name}:${to[token]}}`),
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}

/** Attributes without a value are left out. Child elements are on lines of their own. */
function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeText(String(typeof value === 'number' ? round2(value) : (value ?? '')))}"`,
    )
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const isNest = name === 'g' || name === 'svg';
  const inside = isNest ? `\n${children.join('\n')}\n` : children.join('');
  return `<${name}${written}>${inside}</${name}>`;
}

/** For text and attributes alike. Drops characters that XML does not allow. */
function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
