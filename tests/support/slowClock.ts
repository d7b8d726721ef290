import { vi } from 'vitest';

/**
 * Makes every look at the clock find 50 ms gone, so that each slice of a computation ends after its
 * first step, however fast the machine is. Returns the undo.
 */
export function slowClock(): () => void {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 50));
  return () => clock.mockRestore();
}
