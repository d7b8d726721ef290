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

/** What was looked for in the article, and what came of it. Each place is in `found` or in `missing`. */
export interface PassagesFound {
  /** The passages' words, by place ("6.2"). */
  readonly found: ReadonlyMap<PlaceKey, string>;
  /** Those among them that the host has changed. */
  readonly edited: ReadonlySet<PlaceKey>;
  readonly missing: ReadonlySet<PlaceKey>;
}

export interface PassagesCallbacks {
  /**
   * At once, before `attachPassages` returns, where the search takes no longer than one slice; and
   * again whenever the answer is another one.
   */
  onFound(answer: PassagesFound): void;
  /** A click on the passage of these places, or the press of its marker. */
  onPick(keys: readonly PlaceKey[]): void;
  /** The reader has come to this passage; only with `follow`. */
  onReached?(key: PlaceKey): void;
}

/**
 * `agreeing`: only in an article of which at least as many sentences are unchanged. Whoever guesses
 * first and last words without knowing the article finds nothing by it.
 */
export type EditedAllowed = 'all' | 'agreeing' | 'none';

export interface PassagesOptions {
  /** Which sentences that the host has edited count as found. */
  readonly edited?: EditedAllowed;
  readonly follow?: boolean;
  /** Asks for markers, and says what each is called. */
  readonly markerLabel?: (key: PlaceKey) => string;
  readonly colors?: StanceColors;
}

/** A place to be lit. */
export interface HighlightedPlace {
  readonly key: PlaceKey;
  readonly weight: Exclude<HighlightWeight, 'hover'>;
  readonly stance: Stance;
}

export interface AttachedPassages {
  /** Lights these and no others; the article stays where it is. */
  readonly highlight: (highlighted: readonly HighlightedPlace[]) => void;
  /**
   * Lights what the reader has selected, and brings the first of it into view; the article stays where it is when the selection
   * came from one of these passages, by a click or by scrolling, and the reader still sees it.
   */
  readonly select: (highlighted: readonly HighlightedPlace[]) => void;
  /** Scrolls there, if it is found and not in view. */
  readonly show: (key: PlaceKey) => void;
  /** Leaves the article as it was. */
  readonly stop: () => void;
}

/** The passages that the reader has turned to last, and how. */
interface Interaction {
  readonly keys: readonly PlaceKey[];
  readonly isByScroll: boolean;
}
const NO_INTERACTION: Interaction = { keys: [], isByScroll: false };

/** A framework renders in bursts: the article is read again this long after the first change. */
const REREAD_MS = 200;

/** Finds places in the host's article, lights them, and listens to it. `places` in the article's order, each once. */
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
  // What the reader has chosen is not taken back by the scrolling that led there.
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
      // Several markers stand at a paragraph's end: each shows which sentence it belongs to.
      onHover: (key) => hover(passages.filter((passage) => passage.key === key)),
    });

  const refresh = () => {
    clearTimeout(timer);
    timer = 0;
    // A search ends before the next one begins: in an article that never rests none would end.
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
    // What was changed here and until now has been read.
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
      // Who is scrolling is not to be pulled on.
      const isSeen = isByScroll ? isRangePartlyVisible : isRangeInView;
      return range !== undefined && isSeen(range);
    });
  return {
    highlight,
    show,
    select: (next) => {
      const isHidden = next.some(({ key }) => find(key) && !isThere(key));
      // A part of the article may have been folded or unfolded by style alone.
      if (next.some(({ key }) => !isThere(key))) refresh();
      highlight(next);
      const origin = lastInteraction;
      lastInteraction = NO_INTERACTION;
      const stays = startedFrom(origin, next);
      // What was chosen is not taken back by a scrolling that was under way.
      if (!stays || !origin.isByScroll) following?.pause();
      const first = next.find(({ key }) => isThere(key));
      // Where the page has just hidden a part, its other parts are no answer.
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
