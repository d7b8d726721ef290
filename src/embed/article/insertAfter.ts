const LINK = 'a[href],button';

/**
 * Puts an element behind the end of a range, splitting the text there if it must. A link is not cut: the element comes after it.
 * Returns the undo, which joins the text again; last in, first out. A text that somebody else has rewritten in between stays as
 * they left it.
 */
export function insertAfter(range: Range, inserted: Element): () => void {
  const { endContainer: node, endOffset: offset } = range;
  const link = node.parentElement?.closest(LINK);
  if (link) {
    link.after(inserted);
    return () => inserted.remove();
  }
  if (!(node instanceof Text) || offset >= node.length) {
    outermostEnding(node).after(inserted);
    return () => inserted.remove();
  }
  const rest = node.splitText(offset);
  const [before, after] = [node.data, rest.data];
  node.after(inserted);
  return () => {
    inserted.remove();
    // A framework keeps hold of the first half only: when it has written a new text there, the second half is a leftover.
    if (node.data === before && rest.data === after) node.appendData(rest.data);
    if (node.isConnected) rest.remove();
  };
}

/** Out of the inline elements that end here too: the marker is to be neither bold nor raised. */
function outermostEnding(node: Node): ChildNode {
  let at = node as ChildNode;
  while (at.nextSibling === null && at.parentElement && isInline(at.parentElement))
    at = at.parentElement;
  return at;
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}
