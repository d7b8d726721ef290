import { expect, test } from 'vitest';
import { nodeTarget } from '../../src/graph/target';
import { fromPressed, openTarget } from '../../src/panel/focus/openTarget';
import { createMapStore } from '../../src/state/store';
import { nodeId, threeStates } from '../fixtures/graph';

const iran = nodeTarget(nodeId('iran'));

function mapWithButton() {
  document.body.innerHTML =
    '<div data-edgewise><button>row</button>' +
    '<section data-panel><h2 data-panel-heading tabindex="-1">page</h2></section></div>';
  const button = document.querySelector('button')!;
  button.focus();
  return { button, store: createMapStore(threeStates()) };
}

test('with focus, the keyboard goes to the heading of a page that is rendered at once', () => {
  const { button, store } = mapWithButton();
  openTarget(store, iran, { from: button, focus: true });
  expect(store.getState()).toMatchObject({ selection: iran, drawer: 'half' });
  expect(store.getState().opened).toBe(store.getState().selection);
  expect(document.activeElement?.textContent).toBe('page');
});

test('what is selected already gets the focus all the same', () => {
  const { button, store } = mapWithButton();
  store.getState().select(iran);
  openTarget(store, iran, { from: button, focus: true });
  expect(document.activeElement?.textContent).toBe('page');
});

test('without focus it only selects', () => {
  const { button, store } = mapWithButton();
  openTarget(store, iran, { from: button, focus: false });
  expect(store.getState().selection).toEqual(iran);
  expect(store.getState().opened).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a control that is removed by the selection still leads to the heading', () => {
  const { button, store } = mapWithButton();
  store.subscribe(() => button.remove());
  openTarget(store, iran, { from: button, focus: true });
  expect(document.activeElement?.textContent).toBe('page');
});

test('a pressed control passes the focus on only if the keyboard pressed it', () => {
  const { button } = mapWithButton();
  expect(fromPressed(button)).toEqual({ from: button, focus: button.matches(':focus-visible') });
  button.blur();
  expect(fromPressed(button).focus).toBe(false);
});
