import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { edgeTarget } from '../../src/graph/target';
import { ankara, expectAccessible, mount, part } from './support/mount';

const edge = ankara.edges[0]!;
const first = edge.reasoning.places[0]!;
const key = `${first.paragraph}.${first.sentence}`;
const placesOf = () => [...part('places').querySelectorAll(`[data-locator="${key}"]`)];

function mountFirst() {
  const store = mount(ankara);
  act(() => store.getState().select(edgeTarget(edge.id)));
  return store;
}

test('without an article at hand a place is a link to the source', () => {
  mountFirst();
  expect(placesOf().map(({ tagName }) => tagName)).toEqual(['A']);
  expect(part('places')).not.toHaveTextContent('not found on this page');
});

test('beside the article a place shows its passage there, and its text is in the panel', async () => {
  const store = mountFirst();
  const found = new Map([[key, 'The very words of the host.']]);
  act(() => store.getState().setPassages({ found, missing: new Set() }));
  expect(part('places')).toHaveTextContent('The very words of the host.');
  const [button] = placesOf();
  expect(button?.tagName).toBe('BUTTON');
  await userEvent.setup().click(button!);
  expect(store.getState().passageRequest).toEqual({ place: key });
  await expectAccessible();
});

test('a passage that the host page does not hold is said to be missing, and still leads to the source', () => {
  const store = mountFirst();
  act(() => store.getState().setPassages({ found: new Map(), missing: new Set([key]) }));
  expect(part('places')).toHaveTextContent('not found on this page');
  expect(placesOf().map(({ tagName }) => tagName)).toEqual(['A']);
  expect(screen.getAllByTitle(/not found on this page/)).not.toHaveLength(0);
});
