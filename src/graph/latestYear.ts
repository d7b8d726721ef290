import type { Graph } from './graph';
import { parsePeriod, yearOf } from './period';

/** The latest year of any date on the map: an article omits the year only of current events. */
export function latestYear({ nodes, edges }: Graph): number | undefined {
  const days = [...nodes, ...edges].flatMap(({ period }) =>
    // Most have none. If executed often, the regular expression is compiled to 39 kB of code.
    period === undefined ? [] : (parsePeriod(period)?.to ?? []),
  );
  return days.length > 0 ? yearOf(Math.max(...days)) : undefined;
}
