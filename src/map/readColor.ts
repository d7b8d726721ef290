/** Red, green, blue and opacity, each from 0 to 1, in sRGB. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const SRGB = /^color\(srgb (?<channels>[^)]+)\)$/;

/**
 * Resolves any CSS color (`oklch()`, `light-dark()`, a system color, a custom property) in the
 * context of `probe`. Null for an invalid one. The browser does the conversion: `color-mix()`
 * computes to `color(srgb …)`.
 */
export function readColor(probe: HTMLElement, css: string): Color | null {
  // In forced colors, every element would otherwise compute to the same color.
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = '';
  probe.style.color = `color-mix(in srgb,${css},${css})`;
  const channels = SRGB.exec(getComputedStyle(probe).color)?.groups?.['channels'];
  if (channels === undefined || probe.style.color === '') return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels
    .split(/[\s/]+/)
    // `none` counts as 0, and a colour outside sRGB is clipped.
    .map((channel) => Math.min(1, Math.max(0, Number.parseFloat(channel) || 0)));
  return [red, green, blue, alpha];
}

/** `#rrggbb`, or `#rrggbbaa` where it is translucent. */
export function formatHex([red, green, blue, alpha]: Color): string {
  const channels = alpha < 1 ? [red, green, blue, alpha] : [red, green, blue];
  const byte = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channels.map(byte).join('')}`;
}
