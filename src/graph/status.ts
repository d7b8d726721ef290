import type { DatasetEdge, Status } from '../format/types';

/**
 * An edge's status as displayed: the author's forecast reads "prospect", whatever time it is about.
 */
export type DisplayStatus = Status | 'prospect';

export function statusOf(edge: DatasetEdge): DisplayStatus {
  return edge.reasoning.qualifier === 'forecast' ? 'prospect' : edge.status;
}

/**
 * Whether an edge is wished for, planned or forecast: its line ends in an open ring that does not
 * touch the target (docs/design.md, section 2). What has been agreed is a fact, whether or not it
 * has been carried out.
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

/**
 * Whether the end of an edge's line shows its status, so that lists name it too. That an edge is
 * ongoing or has happened is what its sentence already says.
 */
export function hasVisibleStatus(edge: DatasetEdge): boolean {
  return isUnreal(edge) || isPast(edge);
}
