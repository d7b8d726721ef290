/**
 * Restores the order in which the page is read and the keys go, and which React hydrates, after the
 * build has put what stands below the drawing before it (`putFootFirst`).
 */
export function putFootLast(container: HTMLElement): void {
  const first = container.querySelector('.ew-main > .ew-first');
  const main = first?.parentElement;
  while (main?.firstChild && main.firstChild !== first) move(main.firstChild, main);
}

/** Where the browser can, it keeps the focus and open popovers of what moves. */
function move(node: Node, to: HTMLElement): void {
  const mover: Partial<Pick<HTMLElement, 'moveBefore'>> = to;
  if (mover.moveBefore) mover.moveBefore(node, null);
  else to.append(node);
}
