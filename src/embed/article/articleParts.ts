/**
 * Elements on a page that are not part of the article's running text, including markers and the map
 * itself.
 */
const EXCLUDED = [
  'script,style,noscript,template,iframe,object,video,audio,canvas,svg,select,textarea,dialog',
  'aside,[role=complementary],[role=doc-noteref],[hidden]:not([hidden=until-found])',
  '[data-edgewise-ignore],edgewise-map',
].join();
/**
 * Usually not text, yet visible: a symbol after a heading, or a word split into letters; a toolbar
 * button, or a term that can be pressed.
 */
const SEEN = '[aria-hidden=true],button';

const BLOCK = /^(block|flow-root|list-item|flex|grid|table)/;
const INLINE_TAG = /^(a|abbr|b|big|em|font|i|label|mark|q|s|small|span|strong|sub|sup|u)$/;
/** "12", "[3]", "*", "1, 2". */
const NOTE_TEXT = /^[[(]?(?:[*†‡§¶a-z]|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)[\])]?$/iu;
/** A drop cap, perhaps with a quotation mark; a float with more text is a margin note. */
const MAX_INITIAL_LETTERS = 3;

/**
 * Pages mark up the same thing in different ways: what is not part of the text on one page is part
 * of it on another.
 */
export interface Reading {
  /** Includes what looks like a footnote's number, or stands in the margin. */
  readonly withMarks: boolean;
  /** Includes buttons, and what is hidden from screen readers only. */
  readonly withSeen: boolean;
}

const LIKELIEST: Reading = { withMarks: true, withSeen: false };

/** From the likeliest to the least likely. */
export const READINGS: readonly Reading[] = [
  LIKELIEST,
  { withMarks: false, withSeen: false },
  { withMarks: true, withSeen: true },
  { withMarks: false, withSeen: true },
];

/** How an element contributes to the text around it. */
export interface Part {
  readonly isLeftOut: boolean;
  /**
   * Whether it is separate from the text around it: a paragraph, a cell, a line break. In n1 that
   * is one space.
   */
  readonly isBlock: boolean;
}

/** The page's own style takes precedence: a `span` may be a paragraph, and a `div` a word. */
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
      // The computed display of a floated drop cap is `block`, yet it is the first letter of a
      // word.
      (BLOCK.test(display) && !(isOutOfFlow && INLINE_TAG.test(element.localName))),
  };
}

/** Whether the markup alone, without style, says that an element is not running text. */
export function isLeftOut(element: Element, { withSeen } = LIKELIEST): boolean {
  return (
    element.matches(EXCLUDED) || (!withSeen && element.matches(SEEN)) || isFootnoteMarker(element)
  );
}

/** "(opens in a new window)": hidden in the usual way, one pixel wide. */
function isVisuallyHidden({ position, width }: CSSStyleDeclaration): boolean {
  return position === 'absolute' && Number.parseFloat(width) <= 1;
}

/**
 * A superscript number that links to a footnote: the link inside the `sup`, or the `sup` inside the
 * link.
 */
function isFootnoteMarker(element: Element): boolean {
  if (element.localName === 'sup') return element.querySelector('a[href*="#"]') !== null;
  if (!element.matches('a[href*="#"]')) return false;
  const superscript = element.querySelector('sup')?.textContent.trim();
  return superscript !== undefined && superscript === element.textContent.trim();
}

/**
 * Everything that may be a footnote marker, even if it may be text: "m²", a link on a year, a
 * floated word.
 */
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
