import { NOW, type DatasetEdge, type EdgeId, type Moment } from '../format/types';
import type { Graph } from './graph';
import { latestYear } from './latestYear';
import { momentsOf } from './moments';
import { parsePeriod, type Period } from './period';

/** A moment belongs to one graph, so the same moment always gives the same object. */
const cache = new WeakMap<Moment, ReadonlySet<EdgeId>>();

/**
 * The edges that held at a moment: those whose period overlaps it or whose status it lists. Without
 * a date an edge belongs to the article's now, unless another moment lists its status ("hoped for").
 */
export function edgesAtMoment(graph: Graph, moment: Moment): ReadonlySet<EdgeId> {
  const known = cache.get(moment) ?? computeEdges(graph, moment);
  cache.set(moment, known);
  return known;
}

function computeEdges(graph: Graph, moment: Moment): ReadonlySet<EdgeId> {
  const listed = new Set(momentsOf(graph).flatMap(statusesOf));
  const year = latestYear(graph);
  const holds = (edge: DatasetEdge): boolean => {
    if (statusesOf(moment).includes(edge.status)) return true;
    const period = edge.period === undefined ? null : parsePeriod(edge.period, year);
    if (moment.from !== undefined) return period !== null && overlaps(edge, period, moment);
    if (moment.id !== NOW) return false;
    return period === null ? !listed.has(edge.status) : isLasting(edge);
  };
  return new Set(graph.edges.filter(holds).map(({ id }) => id));
}

function statusesOf({ status }: Moment) {
  return [status ?? []].flat();
}

/**
 * Whether an edge has gone on since its period began. An unknown end of something that is over, and
 * an unknown beginning ("until 1990"), are not guessed.
 */
function isLasting({ status, period = '' }: DatasetEdge): boolean {
  return status === 'ongoing' || (status !== 'past' && /\bsince\b/iu.test(period));
}

function overlaps(edge: DatasetEdge, period: Period, { from = '', to = from }: Moment): boolean {
  const end = isLasting(edge) ? Infinity : lastDay(period.to);
  return period.from <= lastDay(dayOf(to)) && end >= dayOf(from);
}

/** "2015-11" as 20151100, like the days of a `Period`. */
function dayOf(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}

/** What a day leaves open, to its end: 20151100 (November 2015) as 20151199. */
function lastDay(day: number): number {
  if (day % 10000 === 0) return day + 9999;
  return day % 100 === 0 ? day + 99 : day;
}
