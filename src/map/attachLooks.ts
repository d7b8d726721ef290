import { lineMarkState, nodeMarkState, parseMarkState } from '../state/markState';
import { isLabelBold, ringStanceOf } from '../state/isLabelBold';
import type { MapState, MapStore } from '../state/store';
import type { Marks } from './marks/collectMarks';
import { setAttributes } from './marks/createSvgElement';
import type { Scene } from './scene';

/** How the state shows in one mark. States with the same key look the same. */
interface Look {
  readonly mark: Element;
  readonly keyOf: (state: MapState) => string | number;
  readonly isStop: (state: MapState) => boolean;
  readonly write: (state: MapState) => void;
}

/**
 * Writes emphasis, filter and tab stop into the marks of a drawing, now and at every change of the
 * store, but only into marks that it concerns. It runs before the action that changed the store
 * returns, so a click shows in the next paint. Returns the undo.
 */
export function attachLooks(marks: Marks, scene: Scene, store: MapStore): () => void {
  const looks = [...edgeLooks(marks, scene), ...nodeLooks(marks, scene)];
  const written: (string | number)[] = [];
  const write = (state: MapState) => {
    // After a change of language: a drawing of the new graph is about to replace this one.
    if (state.graph !== scene.graph) return;
    const changed = looks.filter((look, i) => {
      const key = look.keyOf(state);
      const isChanged = written[i] !== key;
      written[i] = key;
      return isChanged;
    });
    // First: whether a focused element stays focusable is decided by its layout, and browsers lay
    // out at once. Before anything else has changed that is cheap.
    for (const { mark, isStop } of changed) writeTabIndex(mark, isStop(state) ? '0' : '-1');
    for (const { write: writeLook } of changed) writeLook(state);
  };
  write(store.getState());
  return store.subscribe(write);
}

function edgeLooks(marks: Marks, { edges }: Scene): readonly Look[] {
  return edges.flatMap(({ edge, ids }) => {
    const mark = marks.edge.get(edge.id);
    if (!mark) return [];
    return {
      mark,
      keyOf: (state) => lineMarkState(state, ids),
      isStop: (state) => parseMarkState(lineMarkState(state, ids)).isStop,
      write: (state) => setAttributes(mark, stateAttributes(lineMarkState(state, ids))),
    };
  });
}

function nodeLooks(marks: Marks, { nodes }: Scene): readonly Look[] {
  return nodes.flatMap(({ node: { id } }) => {
    const mark = marks.node.get(id);
    const label = marks.label.get(id);
    if (!mark) return [];
    return {
      mark,
      keyOf: (state) =>
        `${nodeMarkState(state, id)} ${ringStanceOf(state, id)} ${isLabelBold(state, id)}`,
      isStop: (state) => parseMarkState(nodeMarkState(state, id)).isStop,
      write: (state) => {
        const attributes = stateAttributes(nodeMarkState(state, id));
        setAttributes(mark, { ...attributes, 'data-ring': ringStanceOf(state, id) });
        if (!label) return;
        setAttributes(label, {
          'data-emphasis': attributes['data-emphasis'],
          'data-shown': attributes['data-shown'],
          'data-raised': isLabelBold(state, id),
        });
      },
    };
  });
}

function writeTabIndex(mark: Element, value: string): void {
  if (mark.getAttribute('tabindex') !== value) mark.setAttribute('tabindex', value);
}

function stateAttributes(code: number) {
  const { emphasis, isShown, isSelected } = parseMarkState(code);
  return {
    'data-emphasis': emphasis,
    'data-shown': isShown,
    'aria-pressed': isSelected,
    'aria-hidden': !isShown,
  };
}
