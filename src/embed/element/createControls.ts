import type { MountedMap } from '../../app/mountMap';
import { STANCES } from '../../format/types';
import { buildShown } from '../../graph/filters';
import type { Graph } from '../../graph/graph';
import { parseTarget } from '../../graph/target';
import type { Mounted } from './mounted';

/** The element's methods. They reject if an id or a stance is unknown, and then change nothing. */
export function createControls(
  { store, toSVG }: Pick<MountedMap, 'store' | 'toSVG'>,
  graph: Graph,
): Pick<Mounted, 'select' | 'show' | 'toSVG'> {
  return {
    select: async (target) => {
      const found = parseTarget(graph, target);
      if (target !== null && !found) throw await explain('explainTarget', graph, target);
      store.getState().select(found);
    },
    show: async (asked) => {
      const stances = asked ?? [];
      const known = STANCES.filter((one) => stances.includes(one));
      if (stances.some((one) => !known.some((stance) => stance === one)))
        throw await explain('explainStances', graph, stances);
      store.getState().showOnly(buildShown(known) ?? STANCES);
    },
    toSVG,
  };
}

/** The message of an error is loaded only when there is one. */
async function explain(
  what: 'explainTarget' | 'explainStances',
  graph: Graph,
  value: unknown,
): Promise<Error> {
  return (await import('./explainUnknown'))[what](graph, value);
}
