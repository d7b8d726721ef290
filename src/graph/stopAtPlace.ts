import { formatPlace } from '../article/passageUrl';
import type { Locator, StepId } from '../format/types';
import type { Stop } from './tour';

/**
 * The stop that a reader of these sentences has come to: of those that cite one of them, the stop
 * whose own passages begin last (a stop that begins earlier only looks ahead), of several the first.
 * Undefined if none cites them, or if the current stop does and can stay.
 */
export function stopAtPlace(
  stops: readonly Stop[],
  places: readonly string[],
  current: StepId | undefined,
): Stop | undefined {
  const citing = stops.filter(({ step }) =>
    step.places.some((place) => places.includes(formatPlace(place))),
  );
  if (citing.some(({ step }) => step.id === current)) return undefined;
  const last = Math.max(...citing.map(beginOf));
  return citing.find((stop) => beginOf(stop) === last);
}

/** Offset of the stop's first sentence in the article. */
function beginOf({ step: { places } }: Stop): number {
  return Math.min(...places.map(({ start }: Locator) => start));
}
