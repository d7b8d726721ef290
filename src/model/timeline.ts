import type { Graph } from './graph';
import { comparePeriods, parsePeriod, type Period } from './period';
import { edgeTarget, nodeTarget, type Target } from './target';

/** One date of the map and all that it lights up. */
export interface TimelineEntry {
  /** As the dataset writes it. */
  readonly text: string;
  /** Null where the text names no year. */
  readonly period: Period | null;
  /** Nodes first, then edges in the article's order. */
  readonly targets: readonly Target[];
}

/** The dated nodes and edges, one entry per period, in order of time; what cannot be read as a time stands last. */
export function buildTimeline(graph: Graph): readonly TimelineEntry[] {
  const groups = new Map<string, TimelineEntry>();
  for (const { text, target } of dated(graph)) {
    const period = parsePeriod(text);
    const key = period ? `${period.from}-${period.to}` : text.trim().toLowerCase();
    const known = groups.get(key) ?? { text, period, targets: [] };
    groups.set(key, { ...known, targets: [...known.targets, target] });
  }
  return [...groups.values()].sort(byTime);
}

function dated(graph: Graph): { text: string; target: Target }[] {
  const nodes = graph.nodes.map(({ id, period }) => ({ text: period, target: nodeTarget(id) }));
  const edges = graph.order.map((id) => ({
    text: graph.edgeById.get(id)?.period,
    target: edgeTarget(id),
  }));
  return [...nodes, ...edges].flatMap(({ text, target }) =>
    text === undefined ? [] : [{ text, target }],
  );
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  if (a.period && b.period) return comparePeriods(a.period, b.period);
  return Number(a.period === null) - Number(b.period === null);
}
