import type { DatasetEdge, Stance } from '../../format/types';
import { isPast, isUnreal } from '../../graph/status';

interface Props {
  readonly stance: Stance;
  /** The tie whose line is drawn: not yet real and past ones end in an open ring. Without it, the plain kind. */
  readonly edge?: DatasetEdge;
}

/** A line as the map draws it, small. CSS alone: it stands before the map, whose drawing has to be the page's first svg. */
export function LineSample({ stance, edge }: Props) {
  const past = edge !== undefined && isPast(edge);
  const open = past || (edge !== undefined && isUnreal(edge));
  return (
    <span
      aria-hidden="true"
      className={`ew-line ew-line-${stance}${open ? ' ew-line-open' : ''}${past ? ' ew-line-past' : ''}`}
    />
  );
}
