import type { CSSOptions } from 'vite';

/** `Features.LightDark` of Lightning CSS, which is Vite's dependency and not ours. */
const THEME_COLORS = 1 << 20;

/**
 * Keeps Lightning CSS from adding two custom properties to each `color-scheme`. They are for
 * `light-dark()`, which our stylesheets do not use.
 */
export const plainStyles: CSSOptions = { lightningcss: { exclude: THEME_COLORS } };
