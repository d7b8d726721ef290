import { useState } from 'react';
import type { LayoutSizeName } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import type { Messages } from '../../i18n/messages/en';
import type { FirstDrawing } from './drawFirst';

interface Shown {
  /** Null before it is known. */
  readonly layoutSize: LayoutSizeName | null;
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * The drawing that was made before React had loaded, while it is what is to be shown; null from the
 * first change of layout size or language on, because React then draws another.
 */
export function useFirstDrawing(
  first: FirstDrawing | null,
  { layoutSize, graph, messages }: Shown,
): FirstDrawing | null {
  const [isKept, setKept] = useState(first !== null);
  const fits =
    first !== null &&
    (layoutSize === null || layoutSize === first.scene.layoutSize.name) &&
    graph === first.scene.graph &&
    messages === first.messages;
  if (isKept && !fits) setKept(false);
  return isKept && fits ? first : null;
}
