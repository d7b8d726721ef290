import { expect, test } from 'vitest';
import { edgeTarget } from '../../../src/graph/target';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { createMapStore } from '../../../src/state/store';
import { edgeId, threeStates } from '../../fixtures/graph';

const talks = edgeTarget(edgeId('talks'));

function mounted() {
  const store = createMapStore(threeStates());
  return { drawer: () => store.getState().drawer, act: store.getState() };
}

test('a choice draws the sheet half up, and letting go lowers it', () => {
  const { drawer, act } = mounted();
  expect(drawer()).toBe('peek');
  act.select(talks);
  expect(drawer()).toBe('half');
  act.goBack();
  expect(drawer()).toBe('peek');
});

test('choosing what is chosen already draws a lowered sheet up again', () => {
  const { drawer, act } = mounted();
  act.select(talks);
  act.setDrawer('peek');
  act.select(talks);
  expect(drawer()).toBe('half');
});

test('reading on keeps a sheet that is all the way up', () => {
  const { drawer, act } = mounted();
  act.select(talks);
  act.setDrawer('full');
  act.selectNext();
  expect(drawer()).toBe('full');
});

test('the question "Which line?" draws the sheet up, and its end lowers it where nothing was chosen', () => {
  const { drawer, act } = mounted();
  act.offerChoice([edgeId('talks'), edgeId('launch')]);
  expect(drawer()).toBe('half');
  act.goBack();
  expect(drawer()).toBe('peek');
});

test('an address with a choice opens with the sheet half up, one without it lowers the sheet', () => {
  const { drawer, act } = mounted();
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: talks });
  expect(drawer()).toBe('half');
  act.applyUrlState(EMPTY_URL_STATE);
  expect(drawer()).toBe('peek');
});
