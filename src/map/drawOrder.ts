import type { Stance } from '../format/types';
import type { Scene, SceneEdge } from './scene';

/** Later is above: neutral, cooperation, dispute. */
const DRAW_ORDER: Readonly<Record<Stance, number>> = { neutral: 0, cooperation: 1, dispute: 2 };

/** The edges with their slots, bottom first. */
export function inDrawOrder({ edges }: Scene): readonly { item: SceneEdge; slot: number }[] {
  return edges
    .map((item, slot) => ({ item, slot }))
    .sort((a, b) => DRAW_ORDER[a.item.edge.stance] - DRAW_ORDER[b.item.edge.stance]);
}
