import { isLeftOut, partOf } from './articleParts';

/** Elements that may not contain a button. */
const CONTROL = 'a[href],button,summary,label';

/** On every marker, of this map and of others. */
export const MARKER_ATTRIBUTE = 'data-edgewise-marker';

/**
 * The host's node after which a passage's marker is inserted: the passage's own end if a node ends
 * there, else the end of its line of text, usually a paragraph. Text nodes are never split, because
 * frameworks keep references to the nodes they have made, and because a split clears the reader's
 * text selection.
 */
export function findMarkerAnchor(article: Element, { endContainer, endOffset }: Range): ChildNode {
  const isInside = (element: Element) => article.contains(element) && element !== article;
  const end = endContainer as ChildNode;
  const isMidText = (end.textContent ?? '').slice(endOffset).trim() !== '';
  const anchor = climb(isMidText ? endOfLine(end) : end, (at) => {
    const parent = at.parentElement;
    if (!parent || !isInside(parent) || partOf(parent).isBlock) return null;
    if (!isMidText) return nextOf(at) === null ? parent : null;
    return isBlockNode(nextOf(at)) ? null : endOfLine(parent);
  });
  const control = anchor.parentElement?.closest(CONTROL);
  return control && isInside(control) ? control : skipLeftOut(anchor);
}

function climb(from: ChildNode, step: (at: ChildNode) => ChildNode | null): ChildNode {
  for (let at = from; ;) {
    const next = step(at);
    if (!next) return at;
    at = next;
  }
}

/** The last sibling before the next line break or block. */
function endOfLine(from: ChildNode): ChildNode {
  return climb(from, (at) => {
    const next = nextOf(at);
    return isBlockNode(next) ? null : next;
  });
}

/** A footnote's number belongs to the word before it. */
function skipLeftOut(from: ChildNode): ChildNode {
  return climb(from, (at) => {
    const next = nextOf(at);
    return next instanceof Element && isLeftOut(next) && !partOf(next).isBlock ? next : null;
  });
}

/** The next sibling that is not a marker. */
function nextOf({ nextSibling }: ChildNode): ChildNode | null {
  return nextSibling instanceof Element && nextSibling.hasAttribute(MARKER_ATTRIBUTE)
    ? nextOf(nextSibling)
    : nextSibling;
}

function isBlockNode(node: ChildNode | null): boolean {
  return node instanceof Element && partOf(node).isBlock;
}
