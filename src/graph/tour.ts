import type { Step, StepId } from '../format/types';
import type { Graph } from './graph';

/** A stop of the tour, with the text to be read there. */
export interface Stop {
  readonly step: Step;
  readonly title: string;
  readonly text: string;
}

/** The stops of the tour through the argument, in order; empty if the dataset has no tour. */
export function tourOf({ dataset, stepById }: Graph): readonly Stop[] {
  return (dataset.argument?.tour ?? []).flatMap(({ step: id, title, text }) => {
    const step = stepById.get(id);
    return step ? [{ step, title, text: text ?? step.text }] : [];
  });
}

/** The index of a step in the tour; -1 if the tour does not stop there. */
export function stopIndex(stops: readonly Stop[], id: StepId | undefined): number {
  return stops.findIndex(({ step }) => step.id === id);
}

/** An unhurried reading speed that leaves time to look at the map. */
const WORDS_PER_MINUTE = 150;

/** How long the tour takes, in whole minutes, at least 1. */
export function tourMinutes(stops: readonly Stop[]): number {
  const words = stops.flatMap(({ text }) => text.split(/\s+/)).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
