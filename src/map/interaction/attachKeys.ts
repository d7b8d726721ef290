import type { NodeId } from '../../format/types';
import { isWalkKey, walk } from '../../graph/keyboardNav';
import type { Graph } from '../../graph/graph';
import { lineOf, lineTarget } from '../../graph/lines';
import { edgeTarget, type Target } from '../../graph/target';
import { visibleOf } from '../../state/visible';
import type { MapStore } from '../../state/store';
import { withSelected } from '../../state/withSelected';

export interface KeyCallbacks {
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
  callbacks: KeyCallbacks,
): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  svg.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (press(event, svg, store, callbacks)) event.preventDefault();
    },
    { signal },
  );
  const focusOn = (mark: Element | null) => {
    const target = targetOf(store, mark);
    if (!target) return;
    const { focused } = store.getState();
    if (!focused || markOf(svg, focused.target) !== mark) store.getState().focus({ target });
    // Pointers focus marks too; only `:focus-visible` previews.
    if (mark?.matches(':focus-visible')) store.getState().hover(target);
  };
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

function press(
  event: KeyboardEvent,
  svg: SVGSVGElement,
  store: MapStore,
  callbacks: KeyCallbacks,
): boolean {
  const state = store.getState();
  const { focused } = state;
  const nudge = NUDGES[event.key];
  if (event.shiftKey && nudge && focused?.target.kind === 'node')
    callbacks.onNudge(focused.target.id, ...nudge);
  else if (isWalkKey(event.key)) {
    state.focus(walk(state.graph, focused, event.key, visibleOf(state)));
    focusWalked(svg, store);
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

/**
 * The code that pans a focused mark into view listens to focus itself, because the map is also
 * entered by Tab and from the panel.
 */
function focusWalked(svg: SVGSVGElement, store: MapStore): void {
  const { focused } = store.getState();
  if (focused) markOf(svg, focused.target)?.focus({ preventScroll: true });
}

function opened(graph: Graph, target: Target): Target {
  return target.kind === 'edge' ? lineTarget(graph, target.id) : target;
}

/** The mark of a target in a drawing. A line that stands for several names all in `data-edges`. */
export function markOf(root: Element, { kind, id }: Target): SVGElement | null {
  return root.querySelector<SVGElement>(`[data-${kind}="${id}"],[data-${kind}s~="${id}"]`);
}

function targetOf(store: MapStore, element: Element | null) {
  const state = store.getState();
  const { graph } = state;
  const mark = element?.closest('[data-node],[data-edge]');
  const node = graph.nodes.find(({ id }) => id === mark?.getAttribute('data-node'));
  if (node) return { kind: 'node', id: node.id } as const;
  const edge = graph.edges.find(({ id }) => id === mark?.getAttribute('data-edge'));
  if (!edge) return null;
  const { edges } = visibleOf(state);
  return edgeTarget(lineOf(graph, edge.id).find((id) => edges.has(id)) ?? edge.id);
}
