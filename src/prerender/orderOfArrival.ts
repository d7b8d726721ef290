import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/*
 * A page that arrives in parts shows the drawing only once its final size is known, which depends on
 * what stands around it. The drawings take half of the HTML. CSS shows everything in its place
 * whatever the order (app.css), and the page's script restores it (`restoreOrder`).
 */

/**
 * Moves what stands below the drawings to before them: with any map's texts the drawing has its size
 * then.
 */
export function putFootFirst(html: string): string {
  const { page, main, first } = parse(html);
  for (const node of main.childNodes.slice(main.childNodes.indexOf(first) + 1))
    moveBefore(node, first);
  return serialize(page);
}

/**
 * Moves filters and hidden description to after the drawings, so that only the headline precedes
 * them. For the page, whose texts are known: its stylesheet keeps the room for filters and foot
 * (room.css).
 */
export function putDrawingFirst(html: string): string {
  const { page, main, first } = parse(html);
  moveBefore(partOf(main, 'ew-moments'), first);
  const stage = partOf(first, 'ew-stage');
  moveBefore(stage, partOf(first, 'ew-bar'));
  moveBefore(partOf(stage, 'ew-static'), partOf(stage, 'ew-hidden'));
  return serialize(page);
}

function parse(html: string) {
  const page = parseFragment(html);
  const main = partOf(page, 'ew-main');
  return { page, main, first: partOf(main, 'ew-first') };
}

function moveBefore(node: DefaultTreeAdapterTypes.ChildNode, next: Element): void {
  const parent = next.parentNode;
  if (!parent || node.parentNode !== parent) throw new Error('the parts have different parents');
  defaultTreeAdapter.detachNode(node);
  defaultTreeAdapter.insertBefore(parent, node, next);
}

function partOf(node: Node, name: string): Element {
  const found = findByClass(node, name);
  if (!found) throw new Error(`the page has no .${name}`);
  return found;
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
