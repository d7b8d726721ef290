import { formatPlace } from '../article/passageUrl';
import type { EdgeId, Locator, Stance } from '../format/types';
import { buildPlaceIndex, type PlaceKey } from './citations';
import { countStances } from './filters';
import type { Graph } from './graph';

/** One sentence of the article, and what the map has of it. */
export interface SentenceAtGlance extends Sentence {
  /** The edges whose claim or grounds cite it, in the article's order. Made anew when read. */
  readonly edges: readonly EdgeId[];
  /** Their number. */
  readonly count: number;
}

interface Sentence {
  readonly place: PlaceKey;
  readonly paragraph: number;
  readonly sentence: number;
  readonly counts: Readonly<Record<Stance, number>>;
  /** Why no edge cites it, if the dataset says so. */
  readonly why: string | undefined;
  /** Absent if nothing in the dataset refers to the sentence. */
  readonly locator: Locator | undefined;
}

/** A class, because a closure would keep the indexes that `buildGlance` makes. */
class WithEdges implements SentenceAtGlance {
  readonly place: PlaceKey;
  readonly paragraph: number;
  readonly sentence: number;
  readonly counts: SentenceAtGlance['counts'];
  readonly why: string | undefined;
  readonly locator: Locator | undefined;
  private readonly graph: Graph;
  /** Places of its edges in the article's order. */
  private readonly ranks: Uint32Array;

  constructor(graph: Graph, ranks: Uint32Array, sentence: Sentence) {
    this.graph = graph;
    this.ranks = ranks;
    ({
      place: this.place,
      paragraph: this.paragraph,
      sentence: this.sentence,
      counts: this.counts,
      why: this.why,
      locator: this.locator,
    } = sentence);
  }

  get count(): number {
    return this.ranks.length;
  }

  get edges(): readonly EdgeId[] {
    const { order } = this.graph;
    return Array.from(this.ranks, (at) => order[at] as EdgeId);
  }
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
      return new WithEdges(graph, ranks, {
        place,
        paragraph,
        sentence,
        counts: countStances(
          [...cited].map((id) => edgeById.get(id)).filter((edge) => edge !== undefined),
        ),
        why: reasons.get(place),
        locator: locators.get(place),
      });
    }),
  );
}
