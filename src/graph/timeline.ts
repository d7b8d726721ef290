import type { Graph } from './graph';
import { compareBounds, dateBound } from './dateBound';
import { latestYear } from './latestYear';
import { comparePeriods, parsePeriod, yearOf, type Period } from './period';
import { edgeTarget, nodeTarget, type Target } from './target';

/** One date of the map and what happened then. */
export interface TimelineEntry {
  /**
   * As the dataset writes it, with its year; of several forms of one period the shortest that
   * includes its year.
   */
  readonly text: string;
  /** Null if the text names no year. */
  readonly period: Period | null;
  /** Edges in the article's order, then the nodes that are not an end of any of them. */
  readonly targets: readonly Target[];
}

/**
 * The dated nodes and edges, one entry per period, in chronological order; texts that cannot be
 * parsed come last. What lasted until a date is not shown with what began then. A date without a
 * year gets the latest year on the map (`latestYear`).
 */
export function buildTimeline(graph: Graph): readonly TimelineEntry[] {
  const entries = datedTargets(graph);
  const year = latestYear(graph);
  const groups = new Map<string, TimelineEntry>();
  for (const { text, target } of entries) {
    const period = parsePeriod(text, year);
    const key = period
      ? `${period.from}-${period.to} ${dateBound(text)}`
      : text.trim().toLowerCase();
    const known = groups.get(key) ?? { text, period, targets: [] };
    groups.set(key, {
      text: clearerText(known.text, text),
      period,
      targets: [...known.targets, target],
    });
  }
  return [...groups.values()].sort(byTime).map((entry) => ({
    ...entry,
    text: withYear(entry),
    targets: entry.targets.filter((target) => !isEndOf(graph, target, entry.targets)),
  }));
}

function withYear({ text, period }: TimelineEntry): string {
  return period && parsePeriod(text) === null ? `${text} ${yearOf(period.from)}` : text;
}

/** Whether one of the edges in `targets` already has this node as an end. */
function isEndOf(graph: Graph, { kind, id }: Target, targets: readonly Target[]): boolean {
  if (kind !== 'node') return false;
  return targets.some((target) => {
    const edge = target.kind === 'edge' ? graph.edgeById.get(target.id) : undefined;
    return edge?.source === id || edge?.target === id;
  });
}

function clearerText(a: string, b: string): string {
  const namesYear = (text: string) => parsePeriod(text) !== null;
  if (namesYear(a) !== namesYear(b)) return namesYear(a) ? a : b;
  return b.length < a.length ? b : a;
}

function datedTargets(graph: Graph): { text: string; target: Target }[] {
  const nodes = graph.nodes.map(({ id, period }) => ({ text: period, target: nodeTarget(id) }));
  const edges = graph.order.map((id) => ({
    text: graph.edgeById.get(id)?.period,
    target: edgeTarget(id),
  }));
  return [...edges, ...nodes].flatMap(({ text, target }) =>
    text === undefined ? [] : [{ text, target }],
  );
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  if (a.period && b.period)
    return (
      comparePeriods(a.period, b.period) || compareBounds(dateBound(a.text), dateBound(b.text))
    );
  return Number(a.period === null) - Number(b.period === null);
}
