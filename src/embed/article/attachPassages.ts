import type { Locator, Source, Stance } from '../../format/types';
import type { PlaceKey } from '../../graph/citations';
import { attachFollow } from './attachFollow';
import { attachHighlights } from './attachHighlights';
import { createMarkers } from './createMarkers';
import { attachPassagePointer } from './attachPassagePointer';
import { lookForPassages } from './lookForPassages';
import { runInSlices } from './runInSlices';
import type { StanceColors, HighlightWeight } from './highlightStylesheet';
import type { Passage } from './passage';
import { isRevealable, revealPassage } from './revealPassage';
import { isRangePartlyVisible, isRangeInView, scrollToPassage } from './scrollToPassage';

/** The result of a search in the article. Each place is in `found` or in `missing`. */
export interface PassagesFound {
  /** The text of each passage, by place ("6.2"). */
  readonly found: ReadonlyMap<PlaceKey, string>;
  /** Those whose text the host has changed. */
  readonly edited: ReadonlySet<PlaceKey>;
  readonly missing: ReadonlySet<PlaceKey>;
}

export interface PassagesCallbacks {
  /**
   * Called before `attachPassages` returns if the search takes no longer than one slice, and again
   * whenever the result changes.
   */
  onFound(answer: PassagesFound): void;
  /** A click on the passage of these places, or a press of its marker. */
  onPick(keys: readonly PlaceKey[]): void;
  /** The reader has scrolled to this passage; only with `follow`. */
  onReached?(key: PlaceKey): void;
}

/**
 * `agreeing`: only if at least as many sentences of the article are unchanged, so that guessing first
 * and last words without knowing the article finds nothing.
 */
export type EditedAllowed = 'all' | 'agreeing' | 'none';

export interface PassagesOptions {
  /** Which sentences that the host has edited count as found; default `all`. */
  readonly edited?: EditedAllowed;
  readonly follow?: boolean;
  /** If given, inserts markers, and gives each its name. */
  readonly markerLabel?: (key: PlaceKey) => string;
  readonly colors?: StanceColors;
}

/** A place to highlight. */
export interface HighlightedPlace {
  readonly key: PlaceKey;
  readonly weight: Exclude<HighlightWeight, 'hover'>;
  readonly stance: Stance;
}

export interface AttachedPassages {
  /** Highlights these places and no others; the article does not scroll. */
  readonly highlight: (highlighted: readonly HighlightedPlace[]) => void;
  /**
   * Highlights the reader's selection, and scrolls its first passage into view. The article does
   * not scroll if the selection came from one of these passages, by a click or by scrolling, and
   * the reader still sees it.
   */
  readonly select: (highlighted: readonly HighlightedPlace[]) => void;
  /** Scrolls to a place, if it was found and is not in view. */
  readonly show: (key: PlaceKey) => void;
  /** Restores the article. */
  readonly stop: () => void;
}

/** The passages that the reader has interacted with last, and how. */
interface Interaction {
  readonly keys: readonly PlaceKey[];
  readonly isByScroll: boolean;
}
const NO_INTERACTION: Interaction = { keys: [], isByScroll: false };

/** Frameworks render in bursts: the article is read again this long after the first change. */
const REREAD_MS = 200;

/**
 * Finds places in the host's article, highlights them, and listens to it. `places` in the article's
 * order, each once.
 */
export function attachPassages(
  article: Element,
  dataset: {
    readonly source: Pick<Source, 'length' | 'sha256'>;
    readonly places: readonly Locator[];
  },
  callbacks: PassagesCallbacks,
  { edited = 'all', follow = false, markerLabel, colors }: PassagesOptions = {},
): AttachedPassages {
  let passages: readonly Passage[] = [];
  let passageAt: ReadonlyMap<PlaceKey, Passage> = new Map();
  let highlighted: readonly HighlightedPlace[] = [];
  let hovered: readonly Passage[] = [];
  let lastInteraction = NO_INTERACTION;
  let lastSignature = '';
  let timer = 0;
  let isSearching = false;
  let stopSearch = () => {};
  const find = (key: PlaceKey) => passageAt.get(key);
  const current = () => passages;

  const highlights = attachHighlights(article, colors);
  const paint = () =>
    highlights.set([
      ...hovered.map(({ range }) => ({ range, weight: 'hover', stance: 'neutral' }) as const),
      ...highlighted.flatMap(({ key, weight, stance }) => {
        const range = find(key)?.range;
        return range ? [{ range, weight, stance }] : [];
      }),
    ]);
  // Scrolling that leads to the reader's choice must not replace it.
  const pick = (keys: readonly PlaceKey[]) => {
    following?.pause();
    lastInteraction = { keys, isByScroll: false };
    callbacks.onPick(keys);
  };
  const hover = (next: readonly Passage[]) => {
    hovered = next;
    paint();
  };
  const markers =
    markerLabel &&
    createMarkers(article, {
      label: markerLabel,
      onPress: (key) => pick([key]),
      // Several markers stand at a paragraph's end: hovering one highlights its sentence.
      onHover: (key) => hover(passages.filter((passage) => passage.key === key)),
    });

  const refresh = () => {
    clearTimeout(timer);
    timer = 0;
    // A running search is not restarted: in an article that keeps changing none would finish.
    if (isSearching) refreshSoon();
    else {
      isSearching = true;
      stopSearch = runInSlices(lookForPassages(article, dataset, edited === 'none'), take);
    }
  };
  const refreshSoon = () => {
    timer ||= window.setTimeout(refresh, REREAD_MS);
  };
  const take = (all: readonly Passage[]) => {
    isSearching = false;
    const exact = all.filter((passage) => !passage.edited);
    const isAgreed = edited === 'all' || exact.length * 2 >= all.length;
    passages = isAgreed ? all : exact;
    passageAt = new Map(passages.map((passage) => [passage.key, passage]));
    hovered = [];
    markers?.insert(passages);
    // Changes until now have been read.
    observer.takeRecords();
    paint();
    const answer = buildResult(dataset.places, passages);
    if (answer.signature === lastSignature) return;
    lastSignature = answer.signature;
    callbacks.onFound(answer.found);
  };
  const observer = new MutationObserver(refreshSoon);
  observer.observe(article, { childList: true, characterData: true, subtree: true });
  refresh();

  const stopPointer = attachPassagePointer(article, current, {
    onPick: (picked) => pick(picked.map(({ key }) => key)),
    onHover: hover,
  });
  const following = follow
    ? attachFollow(article, current, ({ key }) => {
        lastInteraction = { keys: [key], isByScroll: true };
        callbacks.onReached?.(key);
      })
    : null;

  let scrolling = new AbortController();
  const isThere = (key: PlaceKey) => {
    const range = find(key)?.range;
    return range !== undefined && isRevealable(range);
  };
  const highlight = (next: readonly HighlightedPlace[]) => {
    highlighted = next;
    paint();
  };
  const show = (key: PlaceKey) => {
    const range = find(key)?.range;
    if (!range || !isRevealable(range)) return;
    following?.pause();
    revealPassage(range);
    scrolling.abort();
    scrolling = new AbortController();
    scrollToPassage(range, scrolling.signal);
  };
  const startedFrom = ({ keys, isByScroll }: Interaction, next: readonly HighlightedPlace[]) =>
    next.some(({ key }) => {
      const range = keys.includes(key) ? find(key)?.range : undefined;
      // A reader who is scrolling must not be scrolled elsewhere.
      const isSeen = isByScroll ? isRangePartlyVisible : isRangeInView;
      return range !== undefined && isSeen(range);
    });
  return {
    highlight,
    show,
    select: (next) => {
      const isHidden = next.some(({ key }) => find(key) && !isThere(key));
      // Styles alone may have collapsed or expanded a part of the article, which no mutation
      // reports.
      if (next.some(({ key }) => !isThere(key))) refresh();
      highlight(next);
      const origin = lastInteraction;
      lastInteraction = NO_INTERACTION;
      const stays = startedFrom(origin, next);
      // A scroll that is under way must not replace the selection.
      if (!stays || !origin.isByScroll) following?.pause();
      const first = next.find(({ key }) => isThere(key));
      // If the page has just hidden one of the passages, scrolling to another one would be
      // misleading.
      if (first && !stays && !isHidden) show(first.key);
    },
    stop: () => {
      clearTimeout(timer);
      stopSearch();
      scrolling.abort();
      observer.disconnect();
      stopPointer();
      following?.stop();
      markers?.clear();
      highlights.stop();
    },
  };
}

function buildResult(places: readonly Locator[], passages: readonly Passage[]) {
  const found = new Map(passages.map(({ key, text }) => [key, text]));
  const edited = new Set(passages.filter((passage) => passage.edited).map(({ key }) => key));
  const keys = places.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`);
  const missing = new Set(keys.filter((key) => !found.has(key)));
  return { found: { found, edited, missing }, signature: JSON.stringify([...found]) };
}
