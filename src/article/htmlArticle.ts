import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { articleFromParagraphs, type Article } from './article';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set('p li blockquote pre h1 h2 h3 h4 h5 h6 dt dd'.split(' '));
const EXCLUDED = new Set(
  'script style template noscript nav aside footer figure form button svg address'.split(' '),
);
/** Host pages mark with it what the embedded map is not to take for the article's text. */
const IGNORE_ATTRIBUTE = 'data-edgewise-ignore';

/**
 * The article of an HTML page: the first h1 is the title; the paragraphs are the innermost text
 * blocks of the first `article`, else `main`, else `body`, without footnote markers, bylines and
 * anything marked `data-edgewise-ignore`. Text in bare `div`s is not recognised: the text of such
 * pages must be extracted first.
 */
export function articleFromHtml(html: string): Article {
  return articleFromParagraphs(htmlParagraphs(html));
}

/** The title and the paragraphs of such a page, as they are written there. */
export function htmlParagraphs(html: string): readonly string[] {
  const page = parse(html);
  const named = (name: string) => findElement(page, name);
  const title = named('h1') ?? named('title');
  const root = named('article') ?? named('main') ?? named('body');
  return [...(title ? [textOf(title)] : []), ...(root ? innermostBlocks(root, title) : [])];
}

/** Whether a text is a page rather than a plain text. */
export function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype\s+html|\?xml|!--|[a-z][a-z0-9]*[\s>/])/i.test(text);
}

interface Step {
  readonly node: Node;
  /** The element is left, not entered. */
  readonly isEnd: boolean;
}

/**
 * The nodes inside, in document order; elements both when they are entered and when they are left.
 * Uses a stack instead of recursion, since pages nest to any depth.
 */
function* walk(root: Node): Generator<Step> {
  const stack: Step[] = [{ node: root, isEnd: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step;
    if (step.isEnd || !('childNodes' in step.node)) continue;
    stack.push({ node: step.node, isEnd: true });
    for (const node of [...step.node.childNodes].reverse())
      if (!('tagName' in node && isLeftOut(node))) stack.push({ node, isEnd: false });
  }
}

function findElement(root: Node, name: string): Element | undefined {
  for (const { node } of walk(root)) if ('tagName' in node && node.tagName === name) return node;
  return undefined;
}

/** The texts of the blocks that hold no other block, without that of the title. */
function innermostBlocks(root: Node, title: Element | undefined): readonly string[] {
  const blocks: { element: Element; text: string; isInnermost: boolean }[] = [];
  const open: (typeof blocks)[number][] = [];
  for (const { node, isEnd } of walk(root)) {
    const parent = open.at(-1);
    if ('value' in node && parent) parent.text += node.value;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'br' && !isEnd && parent) parent.text += ' ';
    if (!BLOCKS.has(node.tagName)) continue;
    if (isEnd) {
      open.pop();
      continue;
    }
    if (parent) parent.isInnermost = false;
    const block = { element: node, text: '', isInnermost: true };
    blocks.push(block);
    open.push(block);
  }
  return blocks
    .filter(({ element, isInnermost }) => isInnermost && element !== title)
    .map(({ text }) => text);
}

function textOf(element: Element): string {
  let text = '';
  for (const { node, isEnd } of walk(element)) {
    if ('value' in node) text += node.value;
    if ('tagName' in node && node.tagName === 'br' && !isEnd) text += ' ';
  }
  return text;
}

function isLeftOut(element: Element): boolean {
  return (
    EXCLUDED.has(element.tagName) ||
    element.attrs.some(({ name }) => name === IGNORE_ATTRIBUTE) ||
    isNoteMarker(element) ||
    isByline(element)
  );
}

/**
 * Class names that content management systems and schema.org give to the line with author and date.
 */
const BYLINE_CLASS =
  /(?:^|[\s_-])(?:byline|dateline|authors?|(?:post|entry|article)-meta|pubdate|published)(?:$|[\s_-])/i;
const BYLINE_PROPERTY = /^(?:author|datePublished|dateModified)$/;

function isByline({ tagName, attrs }: Element): boolean {
  // The article itself may say whose it is: `<article class="author-doe">`.
  if (!BYLINE_BLOCKS.has(tagName)) return false;
  return (
    BYLINE_CLASS.test(attributeOf(attrs, 'class') ?? '') ||
    BYLINE_PROPERTY.test(attributeOf(attrs, 'itemprop') ?? '')
  );
}

const BYLINE_BLOCKS = new Set('p div ul header'.split(' '));

/**
 * "1" that links to a footnote: by its role (DPUB-ARIA), or a superscript that contains only a link
 * into the same page.
 */
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
