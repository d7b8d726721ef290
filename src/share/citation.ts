import type { Source } from '../format/types';
import type { Graph } from '../graph/graph';
import { edgeSentence, formatSentence, nodeLabel } from '../graph/sentence';
import { nodesOfPair, type Target } from '../graph/target';

/** The bibliographic data of a whole map or of one item on it. */
export interface Citation {
  /**
   * `ankara`; for an edge `ankara-russia-turkey-nato`. Only ASCII letters, digits and `-`, like all
   * ids.
   */
  readonly id: string;
  readonly title: string;
  /** The title of the map that contains the item; null for the map itself. */
  readonly partOf: string | null;
  readonly by: string;
  readonly version: string;
  readonly license: string;
  /** Language tag of the title. */
  readonly lang: string;
  /** Null if the map is not published anywhere. */
  readonly url: string | null;
  /** The date of access: `2026-11-23`. Null in a page that is written before anybody reads it. */
  readonly accessed: string | null;
  /** The article on which the map is based. */
  readonly source: Source;
}

/**
 * The citation of a target, or of the map if the target is null. URL and date are parameters,
 * because a graph knows neither.
 */
export function buildCitation(
  graph: Graph,
  target: Target | null,
  read: Pick<Citation, 'url' | 'accessed'>,
): Citation {
  const { id, title, about, license, lang, source } = graph.dataset;
  return {
    id: target ? `${id}-${target.id.replace(',', '-')}` : id,
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
    case 'pair':
      return nodesOfPair(target.id)
        .map((id) => nodeLabel(graph, id))
        .join(' – ');
  }
}
