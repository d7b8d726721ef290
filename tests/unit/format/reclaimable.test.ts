import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { reclaimable } from '../../../src/format/reclaimable';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('what is in use stays the same object; what nobody uses any more is made anew', async () => {
  let count = 0;
  const read = reclaimable(() => ({ count: (count += 1) }));
  expect(read()).toBe(read());
  // The engine keeps what a job has read until the job has ended.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  await new Promise((resolve) => setTimeout(resolve));
  expect(read()).toEqual({ count: 2 });
});
