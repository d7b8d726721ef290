import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchText, TIME_LIMIT_MS } from '../../../src/app/fetchText';

/** Uses the fake clock, which Node's own `AbortSignal.timeout` ignores. */
function timeout(ms: number): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), ms);
  return limit.signal;
}

/** A server that sends these parts and then hangs. */
function stalledAfter(...parts: readonly string[]): typeof fetch {
  return (_, init) =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          start(controller) {
            for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
            init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
          },
        }),
      ),
    );
}

/** A server that never responds. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(timeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  ['does not answer', silent],
  ['sends a part and stops', stalledAfter('{"id": "x",', ' "title"')],
])('a server that %s is given up after 20 seconds, not before', async (_, server) => {
  vi.stubGlobal('fetch', server);
  const settled = vi.fn();
  const text = fetchText('graph.json');
  void text.then(settled);
  await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS - 1);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(null);
  expect(TIME_LIMIT_MS).toBe(20_000);
});

test('an answer of the last second counts, and nothing is left of the limit', async () => {
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve) => setTimeout(() => resolve(new Response('late')), TIME_LIMIT_MS - 1)),
  );
  const text = fetchText('graph.json');
  await vi.advanceTimersByTimeAsync(TIME_LIMIT_MS);
  expect(await text).toBe('late');
});
