import type { PlaceKey } from '../../graph/citations';
import { adoptStylesheet, parseStylesheet } from './adoptStylesheet';
import { findMarkerAnchor, MARKER_ATTRIBUTE } from './markerAnchor';
import { MARKER_CSS } from './markerStylesheet';
import type { Passage } from './passage';

export interface MarkerCallbacks {
  /** The button's accessible name: what it leads to, or how many edges cite the passage. */
  label(key: PlaceKey): string;
  onPress(key: PlaceKey): void;
  /** The marker that is hovered or focused; null when it no longer is. */
  onHover(key: PlaceKey | null): void;
}

export interface Markers {
  /**
   * Gives each of these passages one button and removes all others; those in the right place are
   * not touched.
   */
  readonly insert: (passages: readonly Passage[]) => void;
  /** Removes all of them. */
  readonly clear: () => void;
}

/**
 * Small buttons after the passages, for readers without a pointer. The only part that adds to the
 * article's DOM: elements between the host's own nodes, which stay unchanged (`markerAnchor.ts`).
 * Every button is in a shadow root of its own, where the page's styles cannot reach it.
 */
export function createMarkers(article: Element, callbacks: MarkerCallbacks): Markers {
  const stylesheet = parseStylesheet(MARKER_CSS);
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
      // Several sentences of a paragraph may end at the same node: their markers follow in reading
      // order.
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

/** Never after the marker of a later sentence, which may end where a node ends. */
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
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = button.title = label(key);
  button.addEventListener('click', () => onPress(key));
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, () => onHover(key));
  for (const name of ['pointerleave', 'blur']) button.addEventListener(name, () => onHover(null));
  root.append(button);
  adoptStylesheet(button, stylesheet);
  return marker;
}

/** Moving a focused element loses the focus, so it is restored. */
function move(marker: HTMLElement, before: ChildNode): void {
  const focused = marker.shadowRoot?.activeElement;
  before.after(marker);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
