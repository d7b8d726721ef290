import { formatPlace } from '../article/passageUrl';
import type { EdgeId, Locator, Stance } from '../format/types';
import { buildPlaceIndex, type PlaceKey } from './citations';
import { countStances } from './filters';
import type { Graph } from './graph';

/** One sentence of the article, and what the map has of it. */
export interface SentenceAtGlance {
  readonly place: PlaceKey;
  readonly paragraph: number;
  readonly sentence: number;
  /**
   * The edges whose claim or grounds cite it, as positions in `graph.order`; see `edgesOfSentence`.
   * Their ids would keep 0.1 MB of strings of a map of 4,000 edges.
   */
  readonly ranks: Uint32Array;
  readonly counts: Readonly<Record<Stance, number>>;
  /** Why no edge cites it, if the dataset says so. */
  readonly why?: string | undefined;
  /** Absent if nothing in the dataset refers to the sentence. */
  readonly locator?: Locator | undefined;
}

/** The edges of a sentence, in the article's order. */
export function edgesOfSentence(graph: Graph, { ranks }: SentenceAtGlance): readonly EdgeId[] {
  const { order } = graph;
  return Array.from(ranks, (rank) => order[rank] as EdgeId);
}

/**
 * The whole article as paragraphs of sentences, the title first, each with its edges; a sentence
 * without edges included. Empty if the dataset does not say how many sentences there are.
 */
export function buildGlance(graph: Graph): readonly (readonly SentenceAtGlance[])[] {
  const { dataset, edgeById, order } = graph;
  const { places, usesAt } = buildPlaceIndex(dataset);
  const without = dataset.withoutTies ?? [];
  const locators = new Map(
    [...without.map(({ place }) => place), ...places].map((place) => [formatPlace(place), place]),
  );
  const reasons = new Map(without.map(({ place, why }) => [formatPlace(place), why]));
  const rank = new Map(order.map((id, i) => [id, i]));
  const rankOf = (id: EdgeId) => rank.get(id) ?? 0;
  return (dataset.source.sentences ?? []).map((count, paragraph) =>
    Array.from({ length: count }, (_, i) => {
      const sentence = i + 1;
      const place = formatPlace({ paragraph, sentence });
      const uses = usesAt.get(place);
      const cited = new Set([...(uses?.claims ?? []), ...(uses?.grounds ?? [])]);
      const ranks = Uint32Array.from(cited, rankOf).sort();
      return {
        place,
        paragraph,
        sentence,
        ranks,
        counts: countStances(
          [...cited].map((id) => edgeById.get(id)).filter((edge) => edge !== undefined),
        ),
        why: reasons.get(place),
        locator: locators.get(place),
      };
    }),
  );
}
