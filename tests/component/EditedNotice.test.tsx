import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ankara, expectAccessible, mount } from './support/mount';

const found = new Map([
  ['1.1', 'one'],
  ['1.2', 'two'],
  ['2.1', 'three'],
]);
const notice = () => screen.queryByText(/was edited after this map was made/);

test('readers are told how much of an edited article the map still fits', async () => {
  const store = mount(ankara);
  expect(notice()).toBeNull();
  act(() => store.getState().setPassages({ found, missing: new Set(['3.1']) }));
  expect(notice()).toHaveTextContent('3 of 4 cited sentences are still in it');
  const edited = new Set(['2.1']);
  act(() => store.getState().setPassages({ found, missing: new Set(['3.1']), edited }));
  expect(notice()).toHaveTextContent('2 of 4 cited sentences are still in it');
  await expectAccessible();
});

test('nothing is said of an article that is the same, or that is not there', () => {
  const store = mount(ankara);
  act(() => store.getState().setPassages({ found, missing: new Set(), edited: new Set() }));
  expect(notice()).toBeNull();
  act(() => store.getState().setPassages({ found: new Map(), missing: new Set(['1.1']) }));
  expect(notice()).toBeNull();
});
