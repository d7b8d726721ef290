/**
 * Finds the heading of the page in the panel of the map that contains an element. Call the result
 * when it is needed: the heading changes with the page, and the element may have left the map.
 */
export function panelHeadingOf(inside: Element): () => HTMLElement | null {
  const map = inside.closest('[data-edgewise]');
  return () => map?.querySelector<HTMLElement>('[data-panel-heading]') ?? null;
}
