import { STANCES, type Locator, type Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import { isLocator } from './isLocator';
import { isFields, listOf, textOf, type Fields, type HostMessage } from '../messages';
import {
  attachPassages,
  type HighlightedPlace,
  type AttachedPassages,
} from '../article/attachPassages';
import { observeArticle } from '../article/observeArticle';

/** What the frame has said of its selection. */
export interface Selected {
  readonly target: string | null;
  readonly locators: readonly Locator[];
  /** How many of the locators, from the first, hold the claim; null: all. */
  readonly claims: number | null;
  /** The place that the frame's reader has asked to see, "6.2"; null: the first. */
  readonly place: string | null;
  readonly stance: string | null;
}

/** The host's article, tied to a map in an iframe. */
export interface IframeArticle {
  /** Lights what was selected before there was an article. */
  highlight(selected: Selected): void;
  /** The frame has selected something, or its reader asks for a passage (`Passages.select`, `Passages.show`). */
  select(selected: Selected): void;
  stop(): void;
}

type SourceHash = Pick<Source, 'length' | 'sha256'>;

/** Reads the article that `data-article` names, and tells the frame what of it was found. Null where the frame named no places. */
export function attachIframeArticle(
  iframe: HTMLIFrameElement,
  { places, source }: Fields,
  send: (message: HostMessage) => void,
): IframeArticle | null {
  const all = listOf(places).filter(isLocator);
  if (!isSourceHash(source)) return null;
  const missing = all.map(formatPlace);
  let passages: AttachedPassages | null = null;
  let highlighted: readonly HighlightedPlace[] = [];
  const pick = (keys: readonly string[], reached: boolean) =>
    send({ type: 'edgewise:select', target: null, places: keys, reached });
  const sendNoneFound = () => send({ type: 'edgewise:passages', found: [], missing });
  sendNoneFound();
  const stop = observeArticle(
    () => findArticle(iframe),
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
        sendNoneFound();
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

function findArticle(iframe: HTMLIFrameElement): Element | null {
  try {
    return iframe.ownerDocument.querySelector(iframe.dataset['article'] ?? '');
  } catch {
    return null;
  }
}

function isSourceHash(value: unknown): value is SourceHash {
  return isFields(value) && typeof value['length'] === 'number' && textOf(value['sha256']) !== null;
}
