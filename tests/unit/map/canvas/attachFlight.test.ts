import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nodeTarget } from '../../../../src/graph/target';
import { attachFlight } from '../../../../src/map/canvas/attachFlight';
import type { Camera } from '../../../../src/map/interaction/attachZoom';
import { createMapStore } from '../../../../src/state/store';
import { graphOf } from '../../../fixtures/graph';
import { syntheticMap } from '../../../support/syntheticMap';

const graph = graphOf(syntheticMap({ nodes: 10 }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('flies to a selection when the drawer has come to rest, and no more once it has gone', () => {
  const store = createMapStore(graph);
  const flights = vi.fn();
  const waiting = new Set<() => void>();
  const stop = attachFlight(
    store,
    {
      read: () => ({ k: 1, x: 0, y: 0 }),
      moveTo: flights,
      fitTo: vi.fn(),
      undoFit: vi.fn(),
    } as unknown as Camera,
    {
      pointsOf: () => [{ x: 900, y: 900 }],
      region: () => ({ left: 0, top: 0, right: 400, bottom: 300 }),
      readingScale: () => 2,
      isByPointer: () => false,
      whenCoverRests: (action) => {
        waiting.add(action);
        return () => waiting.delete(action);
      },
    },
  );
  store.getState().select(nodeTarget(graph.nodes[0]!.id));
  vi.runAllTimers();
  expect(flights).not.toHaveBeenCalled();
  waiting.forEach((action) => action());
  expect(flights).toHaveBeenCalledOnce();

  store.getState().select(null);
  expect(waiting.size).toBe(0);
  store.getState().select(nodeTarget(graph.nodes[1]!.id));
  vi.runAllTimers();
  stop();
  expect(waiting.size).toBe(0);
});
