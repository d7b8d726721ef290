/** Older browsers cannot move a node without closing the popover that is open in it. */
type Parent = Omit<ParentNode, 'moveBefore'> & Partial<Pick<ParentNode, 'moveBefore'>>;

/**
 * Restores the order in which the page is read, the Tab key moves and React hydrates. The build has
 * changed it for a page that arrives in parts (src/prerender/orderOfArrival.ts). Filters and hidden
 * description are before the drawing again, what stands below it is after it.
 */
export function restoreOrder(container: HTMLElement): void {
  for (const part of container.querySelectorAll('.ew-stage + .ew-bar, .ew-static + figcaption'))
    move(part, part.previousSibling);
  putFootLast(container);
}

/** The same for `map.html`, where only the foot comes early. */
export function putFootLast(container: HTMLElement): void {
  const first = container.querySelector('.ew-first');
  while (first?.previousSibling) move(first.previousSibling, first.nextSibling);
}

function move(node: Node, next: Node | null): void {
  const parent: Parent | null = node.parentNode;
  (parent?.moveBefore ?? parent?.insertBefore)?.call(parent, node, next);
}
