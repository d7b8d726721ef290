import type { Graph } from '../../model/graph';
import {
  buildPlaceIndex,
  placesOf,
  targetsAt,
  type PlaceIndex,
  type PlaceKey,
} from '../../model/placeIndex';
import type { Target } from '../../model/target';
import { attachPassages, type LitPlace, type PassagesFound } from './attachPassages';

export interface ArticleCallbacks {
  /** What was found in the article: at once, and whenever the answer changes because the article did. */
  onFound(answer: PassagesFound): void;
  /** The reader points at a passage: the ties (else names, else steps) that stand on it, at least one. */
  onPick(targets: readonly Target[], places: readonly PlaceKey[]): void;
  /** The reader has scrolled to a passage; only with `follow`. */
  onReached?(targets: readonly Target[], place: PlaceKey): void;
}

export interface ArticleOptions {
  readonly follow?: boolean;
  /** Asks for markers behind the passages, and names each by what it leads to. */
  readonly markerLabel?: (targets: readonly Target[]) => string;
}

export interface AttachedArticle {
  /**
   * Lights the passages of what is selected, in its hue, and brings the first into view; the article stays where it is when the
   * selection came from one of these passages, by a click or by scrolling, and the reader still sees it.
   */
  readonly select: (target: Target | null) => void;
  /** Brings one passage into view. */
  readonly show: (place: PlaceKey) => void;
  /** Leaves the article as it was. */
  readonly stop: () => void;
}

/** Ties a host's article to a map: passages and selection lead to each other. */
export function attachArticle(
  article: Element,
  graph: Graph,
  callbacks: ArticleCallbacks,
  { follow = false, markerLabel }: ArticleOptions = {},
): AttachedArticle {
  const index = buildPlaceIndex(graph.dataset);
  let touched: readonly PlaceKey[] = [];
  const passages = attachPassages(
    article,
    { source: graph.dataset.source, places: index.places },
    {
      onFound: callbacks.onFound,
      onPick: (keys) => {
        touched = keys;
        callbacks.onPick(targetsAt(index, keys), keys);
      },
      onReached: (key) => {
        touched = [key];
        callbacks.onReached?.(targetsAt(index, [key]), key);
      },
    },
    {
      follow,
      ...(markerLabel && { markerLabel: (key) => markerLabel(targetsAt(index, [key])) }),
    },
  );
  return {
    select: (target) => {
      const lit = target ? litPlaces(index, target) : [];
      if (lit.some(({ key }) => !passages.isFound(key))) passages.refresh();
      passages.light(lit);
      const comesFrom = lit.some(({ key }) => touched.includes(key) && passages.isInView(key));
      touched = [];
      const first = lit.find(({ key }) => passages.isFound(key));
      if (first && !comesFrom) passages.show(first.key);
    },
    show: passages.show,
    stop: passages.stop,
  };
}

/** A tie's passages are lit in the hue of its stance, those of a name or a step in grey. */
function litPlaces(index: PlaceIndex, target: Target): readonly LitPlace[] {
  const stance = target.kind === 'edge' ? index.stanceOf.get(target.id) : undefined;
  return placesOf(index, target).map(({ key, part }) => ({
    key,
    weight: part,
    stance: stance ?? 'neutral',
  }));
}
