/**
 * Resolves a dynamic `import()`, or null if it fails (offline, chunk removed by a newer deploy,
 * page unloading, at which Firefox aborts everything in flight). Use it for every lazy chunk, so
 * that each caller has a fallback and no rejection is unhandled. Calling again retries, except in
 * Firefox, which caches the failure until reload.
 */
export function loadOptional<Module>(coming: Promise<Module>): Promise<Module | null> {
  return coming.catch(() => null);
}
