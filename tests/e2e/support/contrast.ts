/** Red, green, blue 0..255 and opacity 0..1. */
type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/**
 * Parses a computed colour, `rgb(…)` or `rgba(…)`. Throws on anything else, so that a new notation
 * is not mistaken for black.
 */
function parseColour(css: string): Colour {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (parts === null) throw new Error(`not a computed colour: "${css}"`);
  const [, red, green, blue, opacity = '1'] = parts;
  return [Number(red), Number(green), Number(blue), Number(opacity)];
}

/**
 * Contrast of a colour, drawn with `opacity`, on an opaque background: 1 to 21 (WCAG 2.2, relative
 * luminance).
 */
export function contrastOn(ground: string, colour: string, opacity = 1): number {
  const under = parseColour(ground);
  const over = parseColour(colour);
  const share = over[3] * opacity;
  const mix = (i: 0 | 1 | 2) => under[i] + share * (over[i] - under[i]);
  const a = luminance([mix(0), mix(1), mix(2)]);
  const b = luminance([under[0], under[1], under[2]]);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(channels: readonly [number, number, number]): number {
  const [r, g, b] = channels.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
