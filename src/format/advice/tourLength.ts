import type { Finding } from '../finding';
import type { Dataset } from '../types';

/** This range is short enough to follow and long enough to cover the whole argument. */
const MIN_STOPS = 8;
const MAX_STOPS = 12;

/** Warns unless the tour of an argument has 8 to 12 stops. A short argument needs none. */
export function tourLength({ argument }: Dataset): readonly Finding[] {
  if (!argument) return [];
  const path = ['argument', 'tour'];
  const stops = argument.tour?.length;
  if (stops === undefined && argument.steps.length < MIN_STOPS) return [];
  if (stops === undefined)
    return [{ path, text: `is missing: list ${MIN_STOPS} to ${MAX_STOPS} steps in reading order` }];
  if (stops >= MIN_STOPS && stops <= MAX_STOPS) return [];
  return [{ path, text: `has ${stops} stops; ${MIN_STOPS} to ${MAX_STOPS} are best` }];
}
