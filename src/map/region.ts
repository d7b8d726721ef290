import type { Region } from './camera';

/** With less of the drawing visible, the camera does not move. */
const MIN_REGION_PX = 96;

/**
 * The part of a drawing that is visible above what covers the window's lower edge; null if almost
 * nothing of it is in the window.
 */
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
