import type { Moment } from '../format/types';
import type { Graph } from './graph';

/** The moments of a dataset, in order; empty if it has none. */
export function momentsOf({ dataset }: Graph): readonly Moment[] {
  return dataset.argument?.moments ?? [];
}

export function findMoment(graph: Graph, id: string | null): Moment | undefined {
  return momentsOf(graph).find((moment) => moment.id === id);
}
