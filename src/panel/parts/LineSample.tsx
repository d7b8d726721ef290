import type { DatasetEdge, Stance } from '../../format/types';
import { isPast, isUnreal } from '../../graph/status';

interface Props {
  readonly stance: Stance;
  /**
   * The edge to draw: with an open ring at its end if planned or hoped for, a bar if over. Without
   * it, the plain stance.
   */
  readonly edge?: DatasetEdge;
}

/**
 * A small sample of a line as the map draws it. CSS only: it comes before the map in the document,
 * and the drawing must be the page's first svg.
 */
export function LineSample({ stance, edge }: Props) {
  const past = edge !== undefined && isPast(edge);
  const open = edge !== undefined && isUnreal(edge);
  return (
    <span
      aria-hidden="true"
      className={`ew-line ew-line-${stance}${open ? ' ew-line-open' : ''}${past ? ' ew-line-past' : ''}`}
    />
  );
}
