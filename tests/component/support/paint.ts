/**
 * Whether what comes after a paint waits for one. jsdom paints nothing, so most tests need not; a
 * test that does sets it and puts it back (tests/setup.component.ts reads it).
 */
export const paint = { isAwaited: false };
