import { expect, test } from 'vitest';
import { edgeTarget, stepTarget } from '../../../src/graph/target';
import { lineMarkState, parseMarkState } from '../../../src/state/markState';
import { createMapStore } from '../../../src/state/store';
import { stepId, threeStates } from '../../fixtures/graph';

test('a mark is selected by its own target only: a step may have the id of an edge', () => {
  const graph = threeStates();
  const [edge] = graph.dataset.edges;
  if (!edge) throw new Error('no edge');
  const store = createMapStore(graph);
  const isSelected = () => parseMarkState(lineMarkState(store.getState(), [edge.id])).isSelected;
  store.getState().select(stepTarget(stepId(edge.id)));
  expect(isSelected()).toBe(false);
  store.getState().select(edgeTarget(edge.id));
  expect(isSelected()).toBe(true);
});
