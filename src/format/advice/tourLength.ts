import type { Finding } from '../finding';
import type { Dataset } from '../types';

/** So many stops can be followed and still tell the whole. */
const MIN = 8;
const MAX = 12;

/** An argument has a tour of 8 to 12 stops. */
export function tourLength({ argument }: Dataset): readonly Finding[] {
  if (!argument) return [];
  const path = ['argument', 'tour'];
  const stops = argument.tour?.length;
  if (stops === undefined)
    return [{ path, text: `is missing: list ${MIN} to ${MAX} steps in reading order` }];
  if (stops >= MIN && stops <= MAX) return [];
  return [{ path, text: `has ${stops} stops; ${MIN} to ${MAX} are best` }];
}
