let owner: { readonly element: Element } | null = null;

/**
 * Gives an element the page's address unless another one has it: an address has one owner (CONTRACT 2). Returns what gives it back;
 * null where another has it. An element that is mounted anew takes over from itself.
 */
export function claimUrl(element: Element): (() => void) | null {
  if (owner && owner.element !== element) return null;
  const claim = { element };
  owner = claim;
  return () => {
    if (owner === claim) owner = null;
  };
}
