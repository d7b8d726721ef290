import type { NodeId } from '../../format/types';
import { isWalkKey, walk } from '../../graph/keyboardNav';
import type { Graph } from '../../graph/graph';
import { lineTarget } from '../../graph/lines';
import type { DrawnTarget, Target } from '../../graph/target';
import { isShownEdge, visibleOf } from '../../state/visible';
import type { MapStore } from '../../state/store';
import { targetOfElement } from './targetOfElement';
import { withSelected } from '../../state/withSelected';

export interface KeyCallbacks {
  /** The keyboard has moved to a mark. */
  onWalk(target: DrawnTarget): void;
  /** Enter or Space on a mark: open its page in the panel. */
  onOpen(target: Target): void;
  /** Shift and an arrow key on a node: the keyboard's counterpart of dragging; layout units. */
  onNudge(node: NodeId, dx: number, dy: number): void;
  /** Around the focused mark. */
  onZoom(factor: number, around: Target): void;
  onFit(): void;
}

const NUDGE = 12;
const ZOOM_STEP = 1.4;
const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
};

/**
 * Keyboard on the drawing: one tab stop, arrow keys move between marks. Keys act only while a mark
 * has the focus. Returns the undo.
 */
export function attachKeys(
  svg: SVGSVGElement,
  store: MapStore,
  callbacks: Omit<KeyCallbacks, 'onWalk'>,
): () => void {
  const onWalk = (target: Target) => markOf(svg, target)?.focus({ preventScroll: true });
  const undo = new AbortController();
  const { signal } = undo;
  const focusOn = (mark: Element | null) => {
    const state = store.getState();
    const target = targetOfElement(state.graph, mark, (id) => isShownEdge(state, id));
    if (!target) return;
    const { focused } = state;
    if (!focused || markOf(svg, focused.target) !== mark) state.focus({ target });
    // Pointers focus marks too; only `:focus-visible` previews.
    if (mark?.matches(':focus-visible')) state.hover(target);
  };
  svg.addEventListener(
    'keydown',
    (event) => {
      const mark = event.target instanceof Element ? event.target : null;
      const { focused } = store.getState();
      // Chromium may omit the focus event while the page is loading.
      if (!focused || markOf(svg, focused.target) !== mark) focusOn(mark);
      pressKey(event, store, { ...callbacks, onWalk });
    },
    { signal },
  );
  svg.addEventListener(
    'focusin',
    (event) => focusOn(event.target instanceof Element ? event.target : null),
    { signal },
  );
  // A mark that had the focus before this code had loaded.
  focusOn(svg.querySelector(':focus'));
  svg.addEventListener('focusout', () => store.getState().hover(null), { signal });
  return () => undo.abort();
}

/** What each key does on a drawing, on SVG and on canvas. */
export function pressKey(event: KeyboardEvent, store: MapStore, callbacks: KeyCallbacks): void {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isPlain && press(event, store, callbacks)) event.preventDefault();
}

function press(event: KeyboardEvent, store: MapStore, callbacks: KeyCallbacks): boolean {
  const state = store.getState();
  const { focused } = state;
  const nudge = NUDGES[event.key];
  if (event.shiftKey && nudge && focused?.target.kind === 'node')
    callbacks.onNudge(focused.target.id, ...nudge);
  else if (isWalkKey(event.key)) {
    const walked = walk(state.graph, focused, event.key, visibleOf(state));
    state.focus(walked);
    // What pans a focused mark into view listens to focus itself, because the map is also entered
    // by Tab and from the panel.
    if (walked) callbacks.onWalk(walked.target);
  } else if ((event.key === 'Enter' || event.key === ' ') && focused)
    callbacks.onOpen(
      event.shiftKey ? withSelected(state, focused.target) : opened(state.graph, focused.target),
    );
  else if ((event.key === '+' || event.key === '=') && focused)
    callbacks.onZoom(ZOOM_STEP, focused.target);
  else if (event.key === '-' && focused) callbacks.onZoom(1 / ZOOM_STEP, focused.target);
  else if (event.key === '0') callbacks.onFit();
  else return false;
  return true;
}

function opened(graph: Graph, target: Target): Target {
  return target.kind === 'edge' ? lineTarget(graph, target.id) : target;
}

/** The mark of a target in a drawing. A line that stands for several names all in `data-edges`. */
export function markOf(root: Element, { kind, id }: Target): SVGElement | null {
  return root.querySelector<SVGElement>(`[data-${kind}="${id}"],[data-${kind}s~="${id}"]`);
}
