import { STANCES, type Locator, type Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import { readLocators } from './readLocators';
import { isFields, textOf, type Fields, type HostMessage } from '../messages';
import { attachPassages, type LitPlace, type Passages } from '../article/attachPassages';
import { findAround } from '../article/findAround';
import { watchArticle } from '../article/observeArticle';

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
export interface FrameArticle {
  /** Lights what was selected before there was an article. */
  light(selected: Selected): void;
  /** The frame has selected something, or its reader asks for a passage (`Passages.select`, `Passages.show`). */
  select(selected: Selected): void;
  stop(): void;
}

export interface FrameArticleOptions {
  /** Only sentences that have the very hash that the frame names count as found. */
  readonly isExact: boolean;
  readonly send: (message: HostMessage) => void;
  /** The frame has left the page. */
  readonly onGone: () => void;
}

type Told = Pick<Source, 'length' | 'sha256'>;

/**
 * Reads the article that `data-article` names, and tells the frame what of it was found. Null where the frame named no places.
 */
export function attachFrameArticle(
  frame: HTMLIFrameElement,
  { places, source }: Fields,
  { isExact, send, onGone }: FrameArticleOptions,
): FrameArticle | null {
  const all = readLocators(places);
  if (!isTold(source)) return null;
  const missing = all.map(formatPlace);
  let passages: Passages | null = null;
  let lit: readonly LitPlace[] = [];
  const pick = (keys: readonly string[], reached: boolean) =>
    send({ type: 'edgewise:select', target: null, places: keys, reached });
  const sayNone = () => send({ type: 'edgewise:passages', found: [], missing });
  sayNone();
  const stop = watchArticle(
    frame,
    () => {
      if (frame.isConnected) return findAround(frame, frame.dataset['article'] ?? '');
      // Not before the watching has begun and can be ended.
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
          isExact,
          follow: frame.dataset['follow'] !== undefined,
          ...(frame.dataset['markers'] !== undefined && {
            markerLabel: () => frame.dataset['markers'] || frame.title,
          }),
        },
      );
      passages.light(lit);
      return () => {
        passages?.stop();
        passages = null;
        sayNone();
      };
    },
  );
  return {
    light: (selected) => {
      lit = litPlaces(selected);
      passages?.light(lit);
    },
    select: (selected) => {
      lit = litPlaces(selected);
      if (selected.place === null) passages?.select(lit);
      else passages?.show(selected.place);
    },
    stop,
  };
}

function litPlaces({ locators, claims, stance }: Selected): readonly LitPlace[] {
  const hue = STANCES.find((one) => one === stance) ?? 'neutral';
  const own = claims ?? locators.length;
  return locators.map((place, i) => ({
    key: formatPlace(place),
    weight: i < own ? 'claim' : 'grounds',
    stance: hue,
  }));
}

function isTold(value: unknown): value is Told {
  return isFields(value) && typeof value['length'] === 'number' && textOf(value['sha256']) !== null;
}
