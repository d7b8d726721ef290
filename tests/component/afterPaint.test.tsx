import { Profiler } from 'react';
import { act, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Drawer } from '../../src/app/drawer/Drawer';
import { edgeTarget, nodeTarget } from '../../src/graph/target';
import { en } from '../../src/i18n/messages/en';
import { Panel } from '../../src/panel/Panel';
import { openTarget } from '../../src/panel/focus/openTarget';
import { createMapStore } from '../../src/state/store';
import { edgeId, nodeId } from '../fixtures/graph';
import { ankara } from './support/mount';
import { paint } from './support/paint';

// The other component tests do not wait for a paint.
beforeAll(() => {
  paint.isAwaited = true;
});
afterAll(() => {
  paint.isAwaited = false;
});

const edge = edgeTarget(edgeId('russia-turkey-nato'));

test('a press renders nothing in React; its page comes after the paint', async () => {
  const { store, renders } = mount();
  act(() => store.getState().select(edge));
  expect(renders()).toBe(0);
  expect(panel()).toHaveAttribute('data-selection', 'none');
  await vi.waitFor(() =>
    expect(panel()).toHaveAttribute('data-selection', 'edge:russia-turkey-nato'),
  );
  expect(renders()).toBeGreaterThan(0);
  act(() => store.getState().select(null));
  await vi.waitFor(() => expect(panel()).toHaveAttribute('data-selection', 'none'));
});

test('of several presses before a paint the last is shown', async () => {
  const { store } = mount();
  for (const target of [edge, nodeTarget(nodeId('iran')), nodeTarget(nodeId('turkey'))])
    act(() => store.getState().select(target));
  await vi.waitFor(() => expect(panel()).toHaveAttribute('data-selection', 'node:turkey'));
});

test('a page that the focus moves to is rendered at once', () => {
  const { store } = mount();
  act(() => store.getState().select(edge));
  act(() => openTarget(store, edge, { from: panel(), focus: true }));
  expect(panel()).toHaveAttribute('data-selection', 'edge:russia-turkey-nato');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

/** The panel in its drawer, drawn up, and how often React has rendered since. */
function mount() {
  const store = createMapStore(ankara);
  store.getState().setDrawer('half');
  const onRender = vi.fn();
  render(
    <main data-edgewise="">
      <Profiler id="around" onRender={onRender}>
        <Drawer store={store} messages={en}>
          <Panel id="panel" store={store} messages={en} />
        </Drawer>
      </Profiler>
    </main>,
  );
  onRender.mockClear();
  return { store, renders: () => onRender.mock.calls.length };
}

function panel(): HTMLElement {
  return screen.getByRole('region', { name: en.panel.label });
}
