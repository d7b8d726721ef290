import { STANCES, type Locator, type Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import { readLocators } from './readLocators';
import { isFields, textOf, type Fields, type HostMessage } from '../messages';
import {
  attachPassages,
  type EditedAllowed,
  type HighlightedPlace,
  type AttachedPassages,
} from '../article/attachPassages';
import { findAround } from '../article/findAround';
import { observeArticle } from '../article/observeArticle';

/** What the iframe has sent about its selection. */
export interface Selected {
  readonly target: string | null;
  readonly locators: readonly Locator[];
  /** How many of the locators, from the first, are those of the claim; null: all. */
  readonly claims: number | null;
  /** The place that the iframe's reader has asked to see, "6.2"; null: the first. */
  readonly place: string | null;
  readonly stance: string | null;
}

/** The host's article, connected to a map in an iframe. */
export interface IframeArticle {
  /** Highlights what was selected before the article was found. */
  highlight(selected: Selected): void;
  /**
   * The iframe has selected something, or its reader asks for a passage (`Passages.select`,
   * `Passages.show`).
   */
  select(selected: Selected): void;
  stop(): void;
}

export interface IframeArticleOptions {
  /** Which other sentences count as found than those with exactly the hash that the iframe has sent. */
  readonly edited: EditedAllowed;
  readonly send: (message: HostMessage) => void;
  /** The iframe was removed from the page. */
  readonly onGone: () => void;
}

type SourceHash = Pick<Source, 'length' | 'sha256'>;

/**
 * Reads the article that `data-article` selects, and sends the iframe what was found. Null if the
 * iframe has sent no places.
 */
export function attachIframeArticle(
  iframe: HTMLIFrameElement,
  { places, source }: Fields,
  { edited, send, onGone }: IframeArticleOptions,
): IframeArticle | null {
  const all = readLocators(places);
  if (!isSourceHash(source)) return null;
  const missing = all.map(formatPlace);
  let passages: AttachedPassages | null = null;
  let highlighted: readonly HighlightedPlace[] = [];
  const pick = (keys: readonly string[], reached: boolean) =>
    send({ type: 'edgewise:select', target: null, places: keys, reached });
  const sayNone = () => send({ type: 'edgewise:passages', found: [], missing });
  sayNone();
  const stop = observeArticle(
    iframe,
    () => {
      if (iframe.isConnected) return findAround(iframe, iframe.dataset['article'] ?? '');
      // Deferred, because the observer must have started before it can be stopped.
      queueMicrotask(onGone);
      return null;
    },
    (article) => {
      passages = attachPassages(
        article,
        { source, places: all },
        {
          onFound: (answer) =>
            send({
              type: 'edgewise:passages',
              found: [...answer.found],
              missing: [...answer.missing],
            }),
          onPick: (keys) => pick(keys, false),
          onReached: (key) => pick([key], true),
        },
        {
          edited,
          follow: iframe.dataset['follow'] !== undefined,
          ...(iframe.dataset['markers'] !== undefined && {
            markerLabel: () => iframe.dataset['markers'] || iframe.title,
          }),
        },
      );
      passages.highlight(highlighted);
      return () => {
        passages?.stop();
        passages = null;
        sayNone();
      };
    },
  );
  return {
    highlight: (selected) => {
      highlighted = highlightedPlaces(selected);
      passages?.highlight(highlighted);
    },
    select: (selected) => {
      highlighted = highlightedPlaces(selected);
      if (selected.place === null) passages?.select(highlighted);
      else passages?.show(selected.place);
    },
    stop,
  };
}

function highlightedPlaces({ locators, claims, stance }: Selected): readonly HighlightedPlace[] {
  const color = STANCES.find((one) => one === stance) ?? 'neutral';
  const own = claims ?? locators.length;
  return locators.map((place, i) => ({
    key: formatPlace(place),
    weight: i < own ? 'claim' : 'grounds',
    stance: color,
  }));
}

function isSourceHash(value: unknown): value is SourceHash {
  return isFields(value) && typeof value['length'] === 'number' && textOf(value['sha256']) !== null;
}
