import { setTimeout as sleep } from 'node:timers/promises';

const RATE_HZ = 60;
/** A browser that cannot keep up gets no further events until it has handled some. */
const MAX_PENDING = 6;

/** Sends an event 60 times a second for `ms`; `share`: how much of the time has passed, 0–1. */
export async function feed(
  ms: number,
  send: (index: number, share: number) => Promise<unknown>,
): Promise<void> {
  const start = performance.now();
  const pending = new Set<Promise<unknown>>();
  let index = 0;
  for (;;) {
    const passed = performance.now() - start;
    if (passed > ms) break;
    if (pending.size < MAX_PENDING) {
      const sent = send(index, passed / ms);
      pending.add(sent);
      void sent.finally(() => pending.delete(sent));
      index += 1;
    }
    const next = Math.ceil((passed + 0.5) / (1000 / RATE_HZ)) * (1000 / RATE_HZ);
    await sleep(Math.max(1, next - passed));
  }
  await Promise.all(pending);
}
