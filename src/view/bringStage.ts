import type { createStage } from './createStage';

type CreateStage = typeof createStage;

/** What wakes a drawing up. No first picture waits for it, and once it is here nothing waits for it again. */
export async function bringStage(): Promise<CreateStage> {
  return (await import('./createStage')).createStage;
}
