import type { Source } from '../format/types';
import type { Graph } from '../graph/graph';
import { edgeSentence, formatSentence } from '../graph/sentence';
import type { Target } from '../graph/target';

/** What is said of a source in a list of references: a whole map, or one thing on it. */
export interface Citation {
  /** `ankara`; of a tie `ankara-russia-turkey-nato`. Nothing but letters of ASCII, digits and `-`, as ids are. */
  readonly id: string;
  readonly title: string;
  /** The title of the map that it is on; null for the map itself. */
  readonly partOf: string | null;
  readonly by: string;
  readonly version: string;
  readonly license: string;
  /** Language tag of the title. */
  readonly lang: string;
  /** Null where the map is not published anywhere. */
  readonly url: string | null;
  /** The day on which it was read: `2026-11-23`. */
  readonly accessed: string;
  /** The article that the map reads. */
  readonly source: Source;
}

/** The citation of a target, or of the map where it is null. Address and day come from outside: a graph knows neither. */
export function buildCitation(
  graph: Graph,
  target: Target | null,
  read: Pick<Citation, 'url' | 'accessed'>,
): Citation {
  const { id, title, about, license, lang, source } = graph.dataset;
  return {
    id: target ? `${id}-${target.id}` : id,
    title: target ? titleOf(graph, target) : title,
    partOf: target && title,
    by: about.by,
    version: about.version,
    ...{ license, lang, source },
    ...read,
  };
}

function titleOf(graph: Graph, target: Target): string {
  switch (target.kind) {
    case 'edge': {
      const edge = graph.edgeById.get(target.id);
      return edge ? formatSentence(edgeSentence(graph, edge)) : target.id;
    }
    case 'node':
      return graph.nodeById.get(target.id)?.label ?? target.id;
    case 'step':
      return graph.stepById.get(target.id)?.text ?? target.id;
  }
}
