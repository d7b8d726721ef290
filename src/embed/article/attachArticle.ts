import type { Graph } from '../../graph/graph';
import {
  buildPlaceIndex,
  placesOf,
  targetsAt,
  type PlaceIndex,
  type PlaceKey,
} from '../../graph/citations';
import type { Target } from '../../graph/target';
import { attachPassages, type HighlightedPlace, type PassagesFound } from './attachPassages';
import type { StanceColors } from './highlightStylesheet';

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
  readonly colors?: StanceColors;
}

export interface AttachedArticle {
  /** Lights the passages of what was selected before there was an article: nothing that the page should move for. */
  readonly highlight: (target: Target | null) => void;
  /** Lights the passages of what is selected now, in its hue, and brings the first into view (`Passages.select`). */
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
  { markerLabel, ...options }: ArticleOptions = {},
): AttachedArticle {
  const index = buildPlaceIndex(graph.dataset);
  const passages = attachPassages(
    article,
    { source: graph.dataset.source, places: index.places },
    {
      onFound: callbacks.onFound,
      onPick: (keys) => callbacks.onPick(targetsAt(index, keys), keys),
      onReached: (key) => callbacks.onReached?.(targetsAt(index, [key]), key),
    },
    {
      ...options,
      ...(markerLabel && { markerLabel: (key) => markerLabel(targetsAt(index, [key])) }),
    },
  );
  const highlightsOf = (target: Target | null) => (target ? highlightedPlaces(index, target) : []);
  return {
    highlight: (target) => passages.highlight(highlightsOf(target)),
    select: (target) => passages.select(highlightsOf(target)),
    show: passages.show,
    stop: passages.stop,
  };
}

/** A tie's passages are lit in the hue of its stance, those of a name or a step in grey. */
function highlightedPlaces(index: PlaceIndex, target: Target): readonly HighlightedPlace[] {
  const stance = target.kind === 'edge' ? index.stanceOf.get(target.id) : undefined;
  return placesOf(index, target).map(({ key, part }) => ({
    key,
    weight: part,
    stance: stance ?? 'neutral',
  }));
}
