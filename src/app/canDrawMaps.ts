/**
 * Whether the browser has what a live map cannot do without. Elsewhere the drawing and the list that the build has written into the
 * page stay as they are.
 */
export function canDrawMaps(): boolean {
  return 'ResizeObserver' in globalThis && 'replaceSync' in CSSStyleSheet.prototype;
}
