import type { attachReader } from './attachReader';

type AttachReader = typeof attachReader;

/** What a reader needs once the map is awake. No first picture waits for it. */
export async function bringReader(): Promise<AttachReader> {
  return (await import('./attachReader')).attachReader;
}
