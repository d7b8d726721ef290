import type { Stance } from '../format/types';
import type { Scene, SceneEdge } from './scene';

/** Later is above: neutral, cooperation, dispute. */
const DRAW_ORDER: Readonly<Record<Stance, number>> = { neutral: 0, cooperation: 1, dispute: 2 };

/** The edges with their slots, bottom first. Lines with a number are above all others. */
export function inDrawOrder({ edges }: Scene): readonly { item: SceneEdge; slot: number }[] {
  return edges
    .map((item, slot) => ({ item, slot }))
    .sort((a, b) => rankOf(a.item) - rankOf(b.item));
}

function rankOf({ edge, ids }: SceneEdge): number {
  return DRAW_ORDER[edge.stance] + (ids.length > 1 ? 3 : 0);
}
