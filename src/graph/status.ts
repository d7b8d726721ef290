import type { DatasetEdge, Status } from '../format/types';

/** A tie's status as it is told: a forecast of the author's reads "prospect", whatever time it speaks of. */
export type DisplayStatus = Status | 'prospect';

export function statusOf(edge: DatasetEdge): DisplayStatus {
  return edge.reasoning.qualifier === 'forecast' ? 'prospect' : edge.status;
}

/**
 * Wished, planned or forecast: the line ends in an open ring and does not touch its target (DESIGN 2). What has been agreed is a
 * fact, whether or not it has been carried out.
 */
export function isUnreal(edge: DatasetEdge): boolean {
  switch (statusOf(edge)) {
    case 'wished':
    case 'planned':
    case 'prospect':
      return true;
    case 'ongoing':
    case 'happened':
    case 'agreed':
    case 'past':
      return false;
  }
}

export function isPast(edge: DatasetEdge): boolean {
  return statusOf(edge) === 'past';
}
