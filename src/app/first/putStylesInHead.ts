/**
 * Moves the styles that the build has put after the drawings (scripts/inlineStyles.ts) to the head,
 * where they stay when the drawings are replaced.
 */
export function putStylesInHead(container: HTMLElement): void {
  container.ownerDocument.head.append(...container.querySelectorAll('style'));
}
