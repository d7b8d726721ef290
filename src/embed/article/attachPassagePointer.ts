import { isLeftOut } from './articleParts';
import type { CurrentPassages, Passage } from './passage';
import { passagesAt } from './passagesAt';

export interface PassagePointerCallbacks {
  onPick(passages: readonly Passage[]): void;
  /** Empty when the pointer has left them. Only for a mouse. */
  onHover(passages: readonly Passage[]): void;
}

/** Elements that handle clicks themselves. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,option,video,audio,[contenteditable],[role=button],[role=link],[role=checkbox],[role=tab]';
/** A pointer that moved further than this between down and up was dragging, CSS px. */
const DRAG_PX = 5;

/**
 * A plain click on a passage picks it; text selections, links, buttons and clicks that the page has
 * handled do not. Returns the undo.
 */
export function attachPassagePointer(
  article: Element,
  passages: CurrentPassages,
  callbacks: PassagePointerCallbacks,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  let down = { x: 0, y: 0 };
  let request = 0;
  let latest: MouseEvent | null = null;
  let hovered: readonly Passage[] = [];

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listen: (event: HTMLElementEventMap[Name]) => void,
  ) => (article as HTMLElement).addEventListener(name, listen, { signal, passive: true });
  const hover = (next: readonly Passage[]) => {
    if (next.length === hovered.length && next.every((passage, i) => passage === hovered[i]))
      return;
    hovered = next;
    callbacks.onHover(next);
  };
  on('pointerdown', ({ clientX, clientY }) => {
    down = { x: clientX, y: clientY };
  });
  on('click', (event) => {
    const isDrag = Math.hypot(event.clientX - down.x, event.clientY - down.y) > DRAG_PX;
    // A click made by software has no position, so it targets no passage.
    if (event.detail !== 1 || isDrag || !isPlain(event) || hasSelection(article)) return;
    const picked = passagesUnder(article, passages(), event);
    if (picked.length > 0) callbacks.onPick(picked);
  });
  on('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    latest = event;
    // Once per frame: a mouse reports up to 1000 times a second.
    request ||= requestAnimationFrame(() => {
      request = 0;
      hover(latest && latest.buttons === 0 ? passagesUnder(article, passages(), latest) : []);
    });
  });
  on('pointerleave', () => {
    latest = null;
    hover([]);
  });
  return () => {
    cancelAnimationFrame(request);
    undo.abort();
  };
}

function isPlain(event: MouseEvent): boolean {
  return !(
    event.defaultPrevented ||
    event.button !== 0 ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  );
}

function passagesUnder(
  article: Element,
  passages: readonly Passage[],
  event: MouseEvent,
): readonly Passage[] {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || isBusy(article, target)) return [];
  return passagesAt(passages, event.clientX, event.clientY).filter(({ range }) =>
    // An element that overlaps the passage is not it.
    range.intersectsNode(target),
  );
}

/**
 * Whether an element between the pointer and the article handles the click itself, or is not part
 * of the text.
 */
function isBusy(article: Element, target: Element): boolean {
  for (let at: Element | null = target; at && at !== article; at = at.parentElement)
    if (at.matches(INTERACTIVE) || isLeftOut(at)) return true;
  return false;
}

function hasSelection(article: Element): boolean {
  const selection = article.ownerDocument.getSelection();
  return selection?.type === 'Range' && selection.toString() !== '';
}
