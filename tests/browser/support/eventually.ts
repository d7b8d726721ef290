import { vi } from 'vitest';

/** Ms. Vitest's own patience, one second, is too short for a piece that is brought late on a machine with other work. */
const PATIENCE_MS = 10_000;

/** Waits until `check` no longer throws, and gives its value. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE_MS });
}

/** Waits until `check` is true. */
export async function until(check: () => boolean): Promise<void> {
  await vi.waitUntil(check, { timeout: PATIENCE_MS });
}
