import type { Graph } from './graph';
import { comparePeriods, parsePeriod, yearOf, type Period } from './period';
import { edgeTarget, nodeTarget, type Target } from './target';

/** One date of the map and all that it lights up. */
export interface TimelineEntry {
  /** As the dataset writes it; of several forms of one period the shortest that names its year. */
  readonly text: string;
  /** Null where the text names no year. */
  readonly period: Period | null;
  /** Nodes first, then edges in the article's order. */
  readonly targets: readonly Target[];
}

/**
 * The dated nodes and edges, one entry per period, in order of time; what cannot be read as a time stands last. A date
 * without a year is of the latest year that the map names: an article leaves out the year of its own days only.
 */
export function buildTimeline(graph: Graph): readonly TimelineEntry[] {
  const entries = datedTargets(graph);
  const year = latestYear(entries.map(({ text }) => text));
  const groups = new Map<string, TimelineEntry>();
  for (const { text, target } of entries) {
    const period = parsePeriod(text, year);
    const key = period ? `${period.from}-${period.to}` : text.trim().toLowerCase();
    const known = groups.get(key) ?? { text, period, targets: [] };
    groups.set(key, {
      text: clearerText(known.text, text),
      period,
      targets: [...known.targets, target],
    });
  }
  return [...groups.values()].sort(byTime);
}

function latestYear(texts: readonly string[]): number | undefined {
  const days = texts.flatMap((text) => parsePeriod(text)?.to ?? []);
  return days.length > 0 ? yearOf(Math.max(...days)) : undefined;
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
  return [...nodes, ...edges].flatMap(({ text, target }) =>
    text === undefined ? [] : [{ text, target }],
  );
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  if (a.period && b.period) return comparePeriods(a.period, b.period);
  return Number(a.period === null) - Number(b.period === null);
}
