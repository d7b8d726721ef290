/**
 * Whether the browser has the APIs that a live map needs. If not, the prerendered drawing and list
 * stay as they are.
 */
export function canDrawMaps(): boolean {
  return 'ResizeObserver' in globalThis && 'replaceSync' in CSSStyleSheet.prototype;
}
