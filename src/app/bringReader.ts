import { bring } from '../state/bring';
import type { attachReader } from './attachReader';

type AttachReader = typeof attachReader;

/** What a reader needs once the map is awake. No first picture waits for it. Null where it cannot come. */
export async function bringReader(): Promise<AttachReader | null> {
  return (await bring(import('./attachReader')))?.attachReader ?? null;
}
