import { readPalette, type Palette } from '../palette';
import { formatHex, readColor } from '../readColor';

/** The colors of a drawing on canvas, and of the ring around a selection. */
export interface CanvasPalette extends Palette {
  readonly highlight: string;
}

/**
 * Resolves the current values of the custom properties that color the SVG drawing: light or dark,
 * set by a host, or the system's in forced colors.
 */
export function readCanvasPalette(root: Element): CanvasPalette {
  const probe = root.ownerDocument.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const read = (css: string) => {
    const color = readColor(probe, css);
    return color ? formatHex(color) : getComputedStyle(root).color;
  };
  const palette = readPalette((token) => read(`var(${token})`));
  const isForced = matchMedia('(forced-colors: active)').matches;
  const highlight = isForced ? read('Highlight') : palette.ink;
  probe.remove();
  return { ...palette, highlight };
}

/** Calls back when the colors may have changed. Returns the undo. */
export function attachPalette(root: Element, onChange: () => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  const host =
    root.getRootNode() instanceof ShadowRoot ? (root.getRootNode() as ShadowRoot).host : null;
  for (const element of [root, host, root.ownerDocument.documentElement])
    if (element)
      observer.observe(element, {
        attributes: true,
        attributeFilter: ['data-theme', 'class', 'style', 'theme'],
      });
  return () => {
    undo.abort();
    observer.disconnect();
  };
}
