import type { Graph } from '../../graph/graph';
import { buildPlaceIndex, placesOf, targetsAt, type PlaceKey } from '../../graph/citations';
import type { Target } from '../../graph/target';
import { attachPassages, type HighlightedPlace, type PassagesFound } from './attachPassages';
import type { StanceColors } from './highlightStylesheet';

export interface ArticleCallbacks {
  /**
   * What was found in the article: called at once, and whenever a change of the article changes the
   * result.
   */
  onFound(answer: PassagesFound): void;
  /**
   * The reader points at a passage: the edges (else nodes, else steps) that cite it, at least one.
   */
  onPick(targets: readonly Target[], places: readonly PlaceKey[]): void;
  /** The reader has scrolled to a passage; only with `follow`. */
  onReached?(targets: readonly Target[], place: PlaceKey): void;
}

export interface ArticleOptions {
  readonly follow?: boolean;
  /** If given, inserts markers after the passages, and names each by what it leads to. */
  readonly markerLabel?: (targets: readonly Target[]) => string;
  readonly colors?: StanceColors;
}

export interface AttachedArticle {
  /**
   * Highlights the passages of something that was selected before the article was found; the page
   * does not scroll.
   */
  readonly highlight: (target: Target | null) => void;
  /**
   * Highlights the passages of the current selection in its color, and scrolls the first into view
   * (`Passages.select`).
   */
  readonly select: (target: Target | null) => void;
  /** Scrolls one passage into view. */
  readonly show: (place: PlaceKey) => void;
  /** Restores the article. */
  readonly stop: () => void;
}

/**
 * Connects a host page's article to a map: passages select, and a selection highlights passages.
 */
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
  const highlightsOf = (target: Target | null) => (target ? highlightedPlaces(graph, target) : []);
  return {
    highlight: (target) => passages.highlight(highlightsOf(target)),
    select: (target) => passages.select(highlightsOf(target)),
    show: passages.show,
    stop: passages.stop,
  };
}

/**
 * An edge's passages are highlighted in the color of its stance, those of a node or a step in grey.
 */
function highlightedPlaces(graph: Graph, target: Target): readonly HighlightedPlace[] {
  const stance = target.kind === 'edge' ? graph.edgeById.get(target.id)?.stance : undefined;
  return placesOf(graph, target).map(({ key, part }) => ({
    key,
    weight: part,
    stance: stance ?? 'neutral',
  }));
}
