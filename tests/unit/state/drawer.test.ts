import { expect, test } from 'vitest';
import { edgeTarget } from '../../../src/graph/target';
import { EMPTY_ADDRESS } from '../../../src/state/urlState';
import { createMapStore } from '../../../src/state/store';
import { edgeId, threeStates } from '../../fixtures/graph';

const talks = edgeTarget(edgeId('talks'));

function mounted() {
  const store = createMapStore(threeStates());
  return { sheet: () => store.getState().sheet, act: store.getState() };
}

test('a choice draws the sheet half up, and letting go lowers it', () => {
  const { sheet, act } = mounted();
  expect(sheet()).toBe('peek');
  act.select(talks);
  expect(sheet()).toBe('half');
  act.letGo();
  expect(sheet()).toBe('peek');
});

test('choosing what is chosen already draws a lowered sheet up again', () => {
  const { sheet, act } = mounted();
  act.select(talks);
  act.drawSheet('peek');
  act.select(talks);
  expect(sheet()).toBe('half');
});

test('reading on keeps a sheet that is all the way up', () => {
  const { sheet, act } = mounted();
  act.select(talks);
  act.drawSheet('full');
  act.selectNext();
  expect(sheet()).toBe('full');
});

test('the question "Which line?" draws the sheet up, and its end lowers it where nothing was chosen', () => {
  const { sheet, act } = mounted();
  act.offerChoice([edgeId('talks'), edgeId('launch')]);
  expect(sheet()).toBe('half');
  act.letGo();
  expect(sheet()).toBe('peek');
});

test('an address with a choice opens with the sheet half up, one without it lowers the sheet', () => {
  const { sheet, act } = mounted();
  act.openAddress({ ...EMPTY_ADDRESS, selection: talks });
  expect(sheet()).toBe('half');
  act.openAddress(EMPTY_ADDRESS);
  expect(sheet()).toBe('peek');
});
