import { vi } from 'vitest';

/** Vitest's own timeout, one second, is too short for a lazy chunk on a busy machine. */
const PATIENCE_MS = 10_000;

/** Waits until `check` no longer throws, and returns its value. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE_MS });
}

/** Waits until `check` is true. */
export async function until(check: () => boolean): Promise<void> {
  await vi.waitUntil(check, { timeout: PATIENCE_MS });
}
