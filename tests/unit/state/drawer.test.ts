import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { edgeTarget } from '../../../src/graph/target';
import { DRAWER_SETTLED_MS } from '../../../src/state/drawer';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { createMapStore } from '../../../src/state/store';
import { edgeId, threeStates } from '../../fixtures/graph';

const talks = edgeTarget(edgeId('talks'));

function mounted() {
  const store = createMapStore(threeStates());
  return { drawer: () => store.getState().drawer, act: store.getState() };
}

test('a selection opens the drawer half, and deselecting lowers it', () => {
  const { drawer, act } = mounted();
  expect(drawer()).toBe('peek');
  act.select(talks);
  expect(drawer()).toBe('half');
  act.goBack();
  expect(drawer()).toBe('peek');
});

test('selecting what is selected already opens a lowered drawer again', () => {
  const { drawer, act } = mounted();
  act.select(talks);
  act.setDrawer('peek');
  act.select(talks);
  expect(drawer()).toBe('half');
});

test('selecting the next edge keeps a fully open drawer', () => {
  const { drawer, act } = mounted();
  act.select(talks);
  act.setDrawer('full');
  act.selectNext();
  expect(drawer()).toBe('full');
});

test('the question "Which line?" opens the drawer, and its end lowers it where nothing was selected', () => {
  const { drawer, act } = mounted();
  act.offerChoice([edgeId('talks'), edgeId('launch')]);
  expect(drawer()).toBe('half');
  act.goBack();
  expect(drawer()).toBe('peek');
});

test('a URL with a selection opens the drawer half, one without lowers it', () => {
  const { drawer, act } = mounted();
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: talks });
  expect(drawer()).toBe('half');
  act.applyUrlState(EMPTY_URL_STATE);
  expect(drawer()).toBe('peek');
});

test('the drawer has settled once the transition of the stylesheet has ended', async () => {
  const tokens = new URL('../../../src/app/styles/tokens.css', import.meta.url);
  const css = await readFile(tokens, 'utf8');
  const transitionMs = Number(/--sheet-motion: (\d+)ms/.exec(css)?.[1]);
  expect(DRAWER_SETTLED_MS - transitionMs).toBeGreaterThanOrEqual(16);
  expect(DRAWER_SETTLED_MS - transitionMs).toBeLessThan(50);
});
