/** Aborts when `wanted` does, and after a time limit. */
export function abortAfter(limitMs: number, wanted: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(limitMs);
  // Safari has it from 17.4 on; before, what nobody wants any more comes in vain.
  return 'any' in AbortSignal ? AbortSignal.any([wanted, limit]) : limit;
}
