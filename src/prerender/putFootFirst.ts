import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Moves what stands below the drawings to before them, where CSS shows it below all the same
 * (app.css): the height that is left for the drawing depends on it, so until it has been parsed no
 * drawing can be shown in its final size. The drawings take half of the HTML. `putFootLast` restores
 * the order.
 */
export function putFootFirst(html: string): string {
  const page = parseFragment(html);
  const main = findByClass(page, 'ew-main');
  const first = main && findByClass(main, 'ew-first');
  if (!first || first.parentNode !== main) throw new Error('the page has no .ew-main > .ew-first');
  for (const node of main.childNodes.slice(main.childNodes.indexOf(first) + 1)) {
    defaultTreeAdapter.detachNode(node);
    defaultTreeAdapter.insertBefore(main, node, first);
  }
  return serialize(page);
}

function findByClass(node: Node, name: string): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    if (isOfClass(child, name)) return child;
    const found = findByClass(child, name);
    if (found) return found;
  }
  return undefined;
}

function isOfClass(node: Node, name: string): node is Element {
  return 'attrs' in node && node.attrs.some((one) => one.name === 'class' && one.value === name);
}
