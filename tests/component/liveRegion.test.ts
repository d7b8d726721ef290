import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachLiveRegion } from '../../src/app/focus/attachLiveRegion';
import { EMPTY_URL_STATE } from '../../src/state/urlState';
import { attachHeld } from '../../src/state/attachHeld';
import { createMapStore } from '../../src/state/store';
import { en } from '../../src/i18n/messages/en';
import { threeStates } from '../fixtures/graph';

function listen(store = createMapStore(threeStates())) {
  const region = document.createElement('p');
  attachLiveRegion(store, en, region);
  const heard = () => {
    vi.runAllTimers();
    return region.textContent;
  };
  return { store: store.getState(), heard };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('announces how many results a search has, or that nothing was found', () => {
  const { store, heard } = listen();
  store.setFound(3);
  expect(heard()).toBe('3 results');
  store.setFound(0);
  expect(heard()).toBe('Nothing found');
  store.setFound(null);
  expect(heard()).toBe('Nothing found');
});

test('announces only the last of quickly changing results', () => {
  const { store, heard } = listen();
  store.setFound(9);
  store.setFound(1);
  expect(heard()).toBe('1 result');
});

test('announces that positions have been reset, and only where something had been moved', () => {
  const { store, heard } = listen();
  store.setMoved(false);
  expect(heard()).toBe('');
  store.setMoved(true);
  expect(heard()).toBe('');
  store.setMoved(false);
  expect(heard()).toBe('Positions reset');
});

test('announces a link to something that is not on the map, opened before or after it listens', () => {
  const later = listen();
  later.store.applyUrlState(EMPTY_URL_STATE, true);
  expect(later.heard()).toBe(en.start.unknownLink);
  const store = createMapStore(threeStates());
  store.getState().applyUrlState(EMPTY_URL_STATE, true);
  expect(listen(store).heard()).toBe(en.start.unknownLink);
});

test('announces a moment with how much held then, and the return to all times', () => {
  const mapStore = createMapStore(threeStates());
  attachHeld(mapStore);
  const { store, heard } = listen(mapStore);
  store.chooseMoment('spring');
  expect(heard()).toBe('April 2018: 1 of 8 ties shown');
  store.chooseMoment(null);
  expect(heard()).toBe('All times: 8 of 8 ties shown');
});
