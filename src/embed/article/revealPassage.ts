import { parentOf } from './scrollContainers';

/**
 * Expands what hides a passage, as the browser does for its own search and for text fragments:
 * closed `details`, and `hidden="until-found"` with its event.
 */
export function revealPassage({ startContainer }: Range): void {
  for (let at = parentOf(startContainer); at; at = parentOf(at)) {
    if (at instanceof HTMLDetailsElement && !isInSummary(at, startContainer)) at.open = true;
    if (at.getAttribute('hidden') !== 'until-found') continue;
    at.dispatchEvent(new Event('beforematch', { bubbles: true }));
    at.removeAttribute('hidden');
  }
}

/** Whether a passage is visible, or can be expanded; false for what the page's styles hide. */
export function isRevealable(range: Range): boolean {
  const parent = parentOf(range.startContainer);
  if (!parent?.isConnected) return false;
  const isFolded = parent.closest('details:not([open]),[hidden=until-found]') !== null;
  return isFolded || (range.getClientRects().length > 0 && isVisible(parent));
}

function isVisible(element: Element): boolean {
  return getComputedStyle(element).visibility === 'visible';
}

function isInSummary(details: HTMLDetailsElement, node: Node): boolean {
  return details.querySelector(':scope > summary')?.contains(node) === true;
}
