import type { Finding } from '../finding';
import type { Dataset } from '../types';

/** So many stops can be followed and still tell the whole. */
const FEWEST = 8;
const MOST = 12;

/** An argument has a tour of 8 to 12 stops. */
export function tourLength({ argument }: Dataset): readonly Finding[] {
  if (!argument) return [];
  const path = ['argument', 'tour'];
  const stops = argument.tour?.length;
  if (stops === undefined)
    return [{ path, text: `is missing: list ${FEWEST} to ${MOST} steps in reading order` }];
  if (stops >= FEWEST && stops <= MOST) return [];
  return [{ path, text: `has ${stops} stops; ${FEWEST} to ${MOST} are best` }];
}
