import { expect, test } from 'vitest';
import { selectAtPlaces } from '../../../../src/embed/article/selectAtPlaces';
import { buildGraph } from '../../../../src/graph/graph';
import { createMapStore } from '../../../../src/state/store';
import { parsed, tinyDataset } from '../../../fixtures/dataset';

// 1.2 is claimed by the water dispute, 2.1 by the talks and the council.
const mounted = () => createMapStore(buildGraph(parsed(tinyDataset())));

test('who points at a sentence that several edges claim is asked which', () => {
  const store = mounted();
  selectAtPlaces(store, ['2.1'], false);
  expect(store.getState()).toMatchObject({
    selection: null,
    chooser: ['alder-birch-talks', 'alder-council'],
  });
});

test('who scrolls to one is asked nothing', () => {
  const store = mounted();
  selectAtPlaces(store, ['2.1'], true);
  expect(store.getState()).toMatchObject({ selection: { id: 'alder-birch-talks' }, chooser: null });
});

test('who scrolls to where the question stands is still asked', () => {
  const store = mounted();
  selectAtPlaces(store, ['2.1'], false);
  selectAtPlaces(store, ['1.2'], true);
  expect(store.getState().chooser).toHaveLength(2);
  selectAtPlaces(store, ['1.2'], false);
  expect(store.getState()).toMatchObject({ selection: { id: 'alder-birch-water' }, chooser: null });
});
