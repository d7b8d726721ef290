/** Older browsers cannot move a node without closing the popover that is open in it. */
type Parent = Omit<ParentNode, 'moveBefore'> & Partial<Pick<ParentNode, 'moveBefore'>>;

/**
 * Restores the order in which the page is read and the keys go, and which React hydrates, after the
 * build has put what stands below the drawing before it (`putFootFirst`). The inline script before
 * the header is still there if a policy of the host has refused it.
 */
export function putFootLast(container: HTMLElement): void {
  container.querySelector('script')?.remove();
  const first = container.querySelector('.ew-first');
  const main: Parent | null | undefined = first?.parentNode;
  while (main && first?.previousSibling)
    (main.moveBefore ?? main.insertBefore).call(main, first.previousSibling, first.nextSibling);
}
