import type { Region } from './camera';

/** Less of a drawing is not worth framing anything in. */
const MIN_REGION_PX = 96;

/** The part of a drawing that can be seen above what covers the window's lower edge; null where almost nothing of it is in the window. */
export function regionOf(svg: SVGSVGElement, coveredPx: number): Region | null {
  const matrix = svg.getScreenCTM()?.inverse();
  if (!matrix) return null;
  const box = svg.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight - coveredPx);
  if (bottom - top < MIN_REGION_PX) return null;
  const a = new DOMPoint(box.left, top).matrixTransform(matrix);
  const b = new DOMPoint(box.right, bottom).matrixTransform(matrix);
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}
