import type { Stance } from '../format/types';
import type { Scene, SceneEdge } from './scene';

/** Later is above: structure, cooperation, dispute. */
const DRAW_ORDER: Readonly<Record<Stance, number>> = { neutral: 0, cooperation: 1, dispute: 2 };

/** The lines with their slots, from below upwards. */
export function inDrawOrder({ edges }: Scene): readonly { item: SceneEdge; slot: number }[] {
  return edges
    .map((item, slot) => ({ item, slot }))
    .sort((a, b) => DRAW_ORDER[a.item.edge.stance] - DRAW_ORDER[b.item.edge.stance]);
}
