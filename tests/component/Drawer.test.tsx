import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { titleOfTarget } from '../../src/i18n/labels';
import { Drawer } from '../../src/app/drawer/Drawer';
import type { EdgeId, NodeId } from '../../src/format/types';
import { edgeTarget, nodeTarget } from '../../src/graph/target';
import { createMapStore } from '../../src/state/store';
import { en } from '../../src/i18n/messages/en';
import { ankaraGraph } from '../fixtures/ankara';
import { argued } from '../fixtures/argued';

const LOWERED = 'Open the panel';
const HALF_UP = 'Expand the panel';
const ALL_UP = 'Lower the panel';

test('its one button says how far the drawer is open, and a press moves it to the next stop', async () => {
  const user = userEvent.setup();
  mountDrawer();
  for (const name of [LOWERED, HALF_UP, ALL_UP, LOWERED]) {
    expect(handle()).toHaveAccessibleName(name);
    expect(handle()).toHaveAttribute('aria-expanded', String(name !== LOWERED));
    await user.click(handle());
  }
});

test('the keys of a scale move it one stop, and to either end', async () => {
  const user = userEvent.setup();
  mountDrawer();
  await user.tab();
  expect(handle()).toHaveFocus();
  for (const [key, name] of [
    ['{ArrowUp}', HALF_UP],
    ['{ArrowUp}', ALL_UP],
    ['{ArrowUp}', ALL_UP],
    ['{Home}', LOWERED],
    ['{ArrowDown}', LOWERED],
    ['{End}', ALL_UP],
    ['{ArrowDown}', HALF_UP],
    ['{Enter}', ALL_UP],
    [' ', LOWERED],
  ] as const) {
    await user.keyboard(key);
    expect(handle(), key).toHaveAccessibleName(name);
  }
});

test('lowered, it offers the tour or says what is chosen; drawn up, its panel does', () => {
  const store = mountDrawer();
  const edge = edgeTarget('russia-turkey-nato' as EdgeId);
  expect(screen.getByRole('button', { name: /^Follow the argument/ })).toBeInTheDocument();
  act(() => store.getState().select(edge));
  expect(handle()).toHaveAccessibleName(HALF_UP);
  expect(screen.queryByText(titleOfTarget(ankaraGraph(), edge))).toBeNull();
  act(() => store.getState().setDrawer('peek'));
  expect(screen.getByText(titleOfTarget(ankaraGraph(), edge))).toBeInTheDocument();
  act(() => {
    store.getState().select(nodeTarget('iran' as NodeId));
    store.getState().setDrawer('peek');
  });
  expect(screen.getByText('Iran')).toBeInTheDocument();
});

test('where there is no tour it says, lowered, what can be done', () => {
  mountDrawer(argued());
  expect(screen.getByText('Tap a line or a name to read why')).toBeInTheDocument();
});

test('what is lowered while it has the focus hands it to the handle', () => {
  const store = mountDrawer();
  act(() => store.getState().setDrawer('half'));
  act(() => screen.getByRole('button', { name: 'inside' }).focus());
  act(() => store.getState().setDrawer('peek'));
  expect(handle()).toHaveFocus();
});

function mountDrawer(graph = ankaraGraph()) {
  const store = createMapStore(graph);
  render(
    <Drawer store={store} messages={en}>
      <section data-panel="">
        <button type="button">inside</button>
      </section>
    </Drawer>,
  );
  return store;
}

function handle() {
  return screen.getByRole('button', { name: / the panel$/ });
}
