let owner: { readonly element: Element } | null = null;

/**
 * Gives an element the page's URL unless another one has it: a URL has one owner (docs/contract.md,
 * section 2). Returns the release function; null if another element has it. An element that is
 * mounted again takes over from itself.
 */
export function claimUrl(element: Element): (() => void) | null {
  if (owner && owner.element !== element) return null;
  const claim = { element };
  owner = claim;
  return () => {
    if (owner === claim) owner = null;
  };
}
