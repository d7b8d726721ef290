/** What is on the page and no part of the article's running text. Markers and the map itself are among it. */
const EXCLUDED = [
  'script,style,noscript,template,iframe,object,video,audio,canvas,svg,select,textarea,dialog',
  'aside,[role=complementary],[role=doc-noteref],[hidden]:not([hidden=until-found])',
  '[data-edgewise-ignore],edgewise-map',
].join();
/** What is no text as a rule, yet is seen: a symbol behind a heading, or the split letters of a word; a tool, or a term to press. */
const SEEN = '[aria-hidden=true],button';

const BLOCK = /^(block|flow-root|list-item|flex|grid|table)/;
const INLINE_TAG = /^(a|abbr|b|big|em|font|i|label|mark|q|s|small|span|strong|sub|sup|u)$/;
/** "12", "[3]", "*", "1, 2". */
const NOTE_TEXT = /^[[(]?(?:[*†‡§¶a-z]|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)[\])]?$/iu;
/** An initial with its quote; what floats with more text is a note in the margin. */
const MAX_INITIAL_LETTERS = 3;

/** Pages mark up the same thing in different ways: what one leaves out of its text another has in it. */
export interface Reading {
  /** With what looks like a footnote's number, or stands in the margin. */
  readonly withMarks: boolean;
  /** With what is hidden from screen readers alone, and buttons. */
  readonly withSeen: boolean;
}

const LIKELIEST: Reading = { withMarks: true, withSeen: false };

/** From the likeliest on. */
export const READINGS: readonly Reading[] = [
  LIKELIEST,
  { withMarks: false, withSeen: false },
  { withMarks: true, withSeen: true },
  { withMarks: false, withSeen: true },
];

/** How an element takes part in the text around it. */
export interface Part {
  readonly isLeftOut: boolean;
  /** Whether it stands apart: a paragraph, a cell, a line break. In n1 that is one space. */
  readonly isBlock: boolean;
}

/** By the page's own style where it has a say: a `span` may be a paragraph, and a `div` a word. */
export function partOf(element: Element, reading = LIKELIEST): Part {
  const style = getComputedStyle(element);
  const { display, position } = style;
  const isOutOfFlow = style.float !== 'none' || position === 'absolute' || position === 'fixed';
  return {
    isLeftOut:
      isLeftOut(element, reading) ||
      display === 'none' ||
      isVisuallyHidden(style) ||
      (!reading.withMarks && isMark(element, style, isOutOfFlow)),
    isBlock:
      element.localName === 'br' ||
      // A floated initial is computed as a block, yet it is the first letter of a word.
      (BLOCK.test(display) && !(isOutOfFlow && INLINE_TAG.test(element.localName))),
  };
}

/** Whether an element says by itself, without style, that it is no running text. */
export function isLeftOut(element: Element, { withSeen } = LIKELIEST): boolean {
  return (
    element.matches(EXCLUDED) || (!withSeen && element.matches(SEEN)) || isFootnoteMarker(element)
  );
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

/** Whatever may be a mark, also where it may be text: "m²", a link on a year, a floated word. */
function isMark(element: Element, { verticalAlign }: CSSStyleDeclaration, isOutOfFlow: boolean) {
  const text = element.textContent.trim();
  if (isOutOfFlow && INLINE_TAG.test(element.localName) && text.length > MAX_INITIAL_LETTERS)
    return true;
  const isSuperscript =
    /^(super|text-top|top)$/.test(verticalAlign) || parseFloat(verticalAlign) > 0;
  return (
    NOTE_TEXT.test(text) &&
    (isSuperscript ||
      element.matches('sup,a[href]') ||
      element.querySelector('sup,a[href]') !== null)
  );
}
