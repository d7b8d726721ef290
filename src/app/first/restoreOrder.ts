/** Older browsers cannot move a node without closing the popover that is open in it. */
type Parent = Omit<ParentNode, 'moveBefore'> & Partial<Pick<ParentNode, 'moveBefore'>>;

/**
 * Restores the order in which the page is read and the keys go, and which React hydrates, after the
 * build has changed it for a page that arrives in parts (src/prerender/orderOfArrival.ts): filters
 * before the drawing, what stands below it after it.
 */
export function restoreOrder(container: HTMLElement): void {
  const first = container.querySelector('.ew-first');
  const main = first?.parentNode;
  const bar = first?.querySelector('.ew-stage + .ew-bar');
  if (bar) move(first, bar, bar.previousSibling);
  while (first?.previousSibling) move(main, first.previousSibling, first.nextSibling);
}

function move(parent: Parent | null | undefined, node: Node, next: Node | null): void {
  if (parent) (parent.moveBefore ?? parent.insertBefore).call(parent, node, next);
}
