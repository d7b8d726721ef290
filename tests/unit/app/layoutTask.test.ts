import { afterEach, expect, test, vi } from 'vitest';
import { createLayoutTask } from '../../../src/app/layoutTask';
import { settleWorld } from '../../../src/layout/world/settleWorld';
import { graphOf } from '../../fixtures/graph';
import { syntheticMap } from '../../support/syntheticMap';

const graph = graphOf(syntheticMap({ nodes: 130 }));

afterEach(() => vi.unstubAllGlobals());

/** A platform that refuses workers, as a host's content security policy may. */
function refuseWorkers() {
  const started = vi.fn();
  vi.stubGlobal('Worker', function refused() {
    started();
    throw new Error('refused');
  });
  return started;
}

test('where no worker may start, the layout is made in the page', async () => {
  const started = refuseWorkers();
  const task = createLayoutTask(graph);
  task.start();
  expect(await task.done).toEqual(settleWorld(graph));
  expect(started).toHaveBeenCalled();
  expect(task.share()).toBe(1);
});

test('a cancelled layout stays pending, and can be begun again', async () => {
  refuseWorkers();
  const task = createLayoutTask(graph);
  let isDone = false;
  void task.done.then(() => (isDone = true));
  task.start();
  task.cancel();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isDone).toBe(false);
  expect(task.share()).toBe(0);
  task.start();
  await task.done;
});

test('whoever subscribes hears of progress until it unsubscribes', async () => {
  refuseWorkers();
  const task = createLayoutTask(graph);
  const onChange = vi.fn();
  const deaf = vi.fn();
  task.subscribe(onChange);
  task.subscribe(deaf)();
  task.start();
  await task.done;
  expect(onChange.mock.calls.length).toBeGreaterThan(3);
  expect(deaf).not.toHaveBeenCalled();
});
