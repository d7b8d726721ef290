/** What is on the page and no part of the article's running text. Markers and the map itself are among it. */
const EXCLUDED = [
  'script,style,noscript,template,iframe,object,video,audio,canvas,svg,button,select,textarea,dialog',
  'aside,[role=complementary],[role=doc-noteref],[hidden]:not([hidden=until-found])',
  '[aria-hidden=true],[data-edgewise-ignore],edgewise-map',
].join();

const BLOCK = /^(block|flow-root|list-item|flex|grid|table)/;
const INLINE_TAG = /^(a|abbr|b|big|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/;

/** How an element takes part in the text around it. */
export interface Part {
  readonly isLeftOut: boolean;
  /** Whether it stands apart: a paragraph, a cell, a line break. In n1 that is one space. */
  readonly isBlock: boolean;
}

/** By the page's own style where it has a say: a `span` may be a paragraph, and a `div` a word. */
export function partOf(element: Element): Part {
  const style = getComputedStyle(element);
  const { display, position } = style;
  const isOutOfFlow = style.float !== 'none' || position === 'absolute' || position === 'fixed';
  return {
    isLeftOut: isLeftOut(element) || display === 'none' || isVisuallyHidden(style),
    isBlock:
      element.localName === 'br' ||
      // A floated initial is computed as a block, yet it is the first letter of a word.
      (BLOCK.test(display) && !(isOutOfFlow && INLINE_TAG.test(element.localName))),
  };
}

/** Whether an element says by itself, without style, that it is no running text. */
export function isLeftOut(element: Element): boolean {
  return element.matches(EXCLUDED) || isFootnoteMarker(element);
}

/** "(opens in a new window)": one pixel wide, in the usual manner. */
function isVisuallyHidden({ position, width }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && Number.parseFloat(width) <= 1;
}

/** A raised number that leads to a footnote: the link in the `sup`, or the `sup` in the link. */
function isFootnoteMarker(element: Element): boolean {
  if (element.localName === 'sup') return element.querySelector('a[href*="#"]') !== null;
  if (!element.matches('a[href*="#"]')) return false;
  const superscript = element.querySelector('sup')?.textContent.trim();
  return superscript !== undefined && superscript === element.textContent.trim();
}
