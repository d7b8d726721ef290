import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { articleFromParagraphs, type Article } from '../article/article';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set('p li blockquote pre h1 h2 h3 h4 h5 h6 dt dd'.split(' '));
const EXCLUDED = new Set(
  'script style template noscript nav aside footer figure form button svg'.split(' '),
);

/**
 * The article of an HTML page: the first h1 is the title; the paragraphs are the innermost text blocks of the first
 * `article`, else `main`, else `body`. Footnote markers are no part of them. Text in bare `div`s is not seen: such pages need their text extracted first.
 */
export function articleFromHtml(html: string): Article {
  const elements = descendants(parse(html));
  const named = (name: string) => elements.find(({ tagName }) => tagName === name);
  const title = named('h1') ?? named('title');
  const root = named('article') ?? named('main') ?? named('body');
  const blocks = (root ? descendants(root) : []).filter(
    (element) => element !== title && isInnermostBlock(element),
  );
  return articleFromParagraphs([title, ...blocks].flatMap((block) => (block ? textOf(block) : [])));
}

function isInnermostBlock(element: Element): boolean {
  const isBlock = ({ tagName }: Element) => BLOCKS.has(tagName);
  return isBlock(element) && !descendants(element).some(isBlock);
}

/** The elements inside, in document order, without those that are no part of the text. */
function descendants(node: Node): readonly Element[] {
  return childrenOf(node).flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...descendants(child),
  ]);
}

function childrenOf(node: Node): readonly Node[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.filter((child) => !('tagName' in child && isLeftOut(child)));
}

function isLeftOut(element: Element): boolean {
  return EXCLUDED.has(element.tagName) || isNoteMarker(element);
}

/** "1" that leads to a footnote: by its role (DPUB-ARIA), or a raised link into the same page and nothing else. */
function isNoteMarker({ tagName, attrs, childNodes }: Element): boolean {
  if (attributeOf(attrs, 'role') === 'doc-noteref') return true;
  return (
    tagName === 'sup' &&
    childNodes.length > 0 &&
    childNodes.every((child) => 'attrs' in child && attributeOf(child.attrs, 'href')?.[0] === '#')
  );
}

function attributeOf(attrs: Element['attrs'], wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && node.tagName === 'br') return ' ';
  return childrenOf(node).map(textOf).join('');
}
