import type { PlaceKey } from '../../graph/citations';
import { insertAfter } from './insertAfter';
import { MARKER_CSS } from './markerStylesheet';
import type { Passage } from './passage';

export interface MarkerCallbacks {
  /** The button's name: "Show the tie: …", "3 ties". */
  label(key: PlaceKey): string;
  onPress(passage: Passage): void;
}

export interface Markers {
  /** Puts one button behind each of these passages, in place of all others; focus on a passage's button stays there. */
  readonly insert: (passages: readonly Passage[]) => void;
  /** Takes all of them out and joins the text again. The ranges of the passages are void then. */
  readonly clear: () => void;
}

/**
 * Small buttons behind the passages, for those who have no pointer. The only part that adds to the article's DOM; every button
 * stands in a shadow root of its own, out of reach of the page's style.
 */
export function createMarkers({ label, onPress }: MarkerCallbacks): Markers {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(MARKER_CSS);
  let undo: (() => void)[] = [];
  let buttons = new Map<PlaceKey, HTMLButtonElement>();
  let focused: PlaceKey | undefined;

  const clear = () => {
    focused = [...buttons].find(([, button]) => button.matches(':focus'))?.[0];
    for (const step of undo.reverse()) step();
    undo = [];
    buttons = new Map();
  };
  return {
    clear,
    insert: (passages) => {
      if (undo.length > 0) clear();
      for (const passage of passages) {
        const host = document.createElement('span');
        host.setAttribute('data-edgewise-ignore', '');
        host.setAttribute('data-edgewise-marker', passage.key);
        const root = host.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [stylesheet];
        const button = document.createElement('button');
        button.type = 'button';
        button.ariaLabel = button.title = label(passage.key);
        button.addEventListener('click', () => onPress(passage));
        root.append(button);
        undo.push(insertAfter(passage.range, host));
        buttons.set(passage.key, button);
      }
      const restored = focused === undefined ? undefined : buttons.get(focused);
      restored?.focus({ preventScroll: true });
      focused = undefined;
    },
  };
}
