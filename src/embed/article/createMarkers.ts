import type { PlaceKey } from '../../graph/citations';
import { findMarkerAnchor, MARKER_ATTRIBUTE } from './markerAnchor';
import { MARKER_CSS } from './markerStylesheet';
import type { Passage } from './passage';

export interface MarkerCallbacks {
  /** The button's name: "Show the tie: …", "3 ties". */
  label(key: PlaceKey): string;
  onPress(key: PlaceKey): void;
  /** The marker that the pointer or the focus is on; null when it has left. */
  onHover(key: PlaceKey | null): void;
}

export interface Markers {
  /** Gives each of these passages one button and takes all others away; those that stand right are left alone. */
  readonly insert: (passages: readonly Passage[]) => void;
  /** Takes all of them out. */
  readonly clear: () => void;
}

/**
 * Small buttons behind the passages, for those who have no pointer. The only part that adds to the article's DOM: elements
 * between the host's own nodes, which stay as they are (`markerAnchor.ts`). Every button stands in a shadow root of its own, out
 * of reach of the page's style.
 */
export function createMarkers(article: Element, callbacks: MarkerCallbacks): Markers {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(MARKER_CSS);
  const markers = new Map<PlaceKey, HTMLElement>();
  const drop = (key: PlaceKey, marker: HTMLElement) => {
    marker.remove();
    markers.delete(key);
  };
  return {
    clear: () => markers.forEach((marker, key) => drop(key, marker)),
    insert: (passages) => {
      const keys = new Set(passages.map(({ key }) => key));
      markers.forEach((marker, key) => {
        if (!keys.has(key)) drop(key, marker);
      });
      const anchors = findAnchors(article, passages);
      // Several sentences of a paragraph end up behind the same node: in reading order.
      const last = new Map<ChildNode, ChildNode>();
      passages.forEach(({ key }, i) => {
        const anchor = anchors[i];
        if (!anchor) return;
        const marker = markers.get(key) ?? createMarker(key, stylesheet, callbacks);
        markers.set(key, marker);
        const before = last.get(anchor) ?? anchor;
        last.set(anchor, marker);
        if (before.nextSibling !== marker) move(marker, before);
      });
    },
  };
}

/** Never behind the marker of a later sentence, which may end where a node does. */
function findAnchors(article: Element, passages: readonly Passage[]): readonly ChildNode[] {
  return passages.reduceRight<ChildNode[]>((anchors, { range }, i) => {
    const anchor = findMarkerAnchor(article, range);
    const [next] = anchors;
    const isBefore = passages[i + 1]?.range.compareBoundaryPoints(Range.END_TO_END, range) === 1;
    return [next && isBefore && follows(anchor, next) ? next : anchor, ...anchors];
  }, []);
}

function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function createMarker(
  key: PlaceKey,
  stylesheet: CSSStyleSheet,
  { label, onPress, onHover }: MarkerCallbacks,
): HTMLElement {
  const marker = document.createElement('span');
  marker.setAttribute('data-edgewise-ignore', '');
  marker.setAttribute(MARKER_ATTRIBUTE, key);
  const root = marker.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [stylesheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = button.title = label(key);
  button.addEventListener('click', () => onPress(key));
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, () => onHover(key));
  for (const name of ['pointerleave', 'blur']) button.addEventListener(name, () => onHover(null));
  root.append(button);
  return marker;
}

/** A focused element that is moved loses the focus. */
function move(marker: HTMLElement, before: ChildNode): void {
  const focused = marker.shadowRoot?.activeElement;
  before.after(marker);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
