import { createHash } from 'node:crypto';
import type { Page } from './waitForDrawing';

/** Reads a position, so that the browser lays out what it has parsed. Nothing is painted. */
const LAY_OUT = 'document.body.offsetTop';

const DRAWING = /<svg [^>]*class="ew-map"[^]*?<\/svg>/u;
const POLICY = /script-src 'self'/u;

/**
 * Puts an inline script before the first drawing and another after it, and allows them by their hash.
 * Each makes the browser lay out what precedes it. A browser that waits for the drawing
 * (`waitForDrawing`) otherwise lays out nothing until it has come, and then everything in one task.
 * It now waits for the last script instead of what follows: the first image is requested while the
 * script lays out the drawing.
 */
export function layOutEarly({ html, map }: Page): Page {
  if (!DRAWING.test(map)) throw new Error('the map has no drawing');
  if (!POLICY.test(html)) throw new Error("index.html: no policy with script-src 'self'");
  const script = `<script>${LAY_OUT}</script>`;
  const hash = createHash('sha256').update(LAY_OUT).digest('base64');
  return {
    html: html.replace(POLICY, (policy) => `${policy} 'sha256-${hash}'`),
    map: map.replace(DRAWING, (drawing) => `${script}${drawing}${script}`),
  };
}
