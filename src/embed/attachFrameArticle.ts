import { STANCES, type Locator, type Source } from '../dataset/types';
import { formatPlace } from '../model/passage';
import { isLocator } from './isLocator';
import { isFields, listOf, textOf, type Fields, type HostMessage } from './messages';
import { attachPassages, type LitPlace, type Passages } from './passages/attachPassages';
import { watchArticle } from './passages/watchArticle';

/** What the frame has said of its selection. */
export interface Selected {
  readonly target: string | null;
  readonly locators: readonly Locator[];
  readonly stance: string | null;
}

/** The host's article, tied to a map in an iframe. */
export interface FrameArticle {
  /** These places light up. */
  light(selected: Selected): void;
  /**
   * The frame has selected something, or its reader asks for a passage: these places light up, and the first comes into view unless
   * the selection came from one of them, by a click or by scrolling, and the reader still sees it.
   */
  show(selected: Selected): void;
  stop(): void;
}

type Told = Pick<Source, 'length' | 'sha256'>;

/** Reads the article that `data-article` names, and tells the frame what of it was found. Null where the frame named no places. */
export function attachFrameArticle(
  frame: HTMLIFrameElement,
  { places, source }: Fields,
  send: (message: HostMessage) => void,
): FrameArticle | null {
  const all = listOf(places).filter(isLocator);
  if (!isTold(source)) return null;
  const missing = all.map(formatPlace);
  let passages: Passages | null = null;
  let lit: readonly LitPlace[] = [];
  let touched: readonly string[] = [];
  const pick = (keys: readonly string[]) => {
    touched = keys;
    send({ type: 'edgewise:select', target: null, places: keys });
  };
  const sayNone = () => send({ type: 'edgewise:passages', found: [], missing });
  sayNone();
  const stop = watchArticle(
    () => findArticle(frame),
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
          onPick: pick,
          onReached: (key) => pick([key]),
        },
        {
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
  const light = ({ locators, stance }: Selected) => {
    const hue = STANCES.find((one) => one === stance) ?? 'neutral';
    lit = locators.map((place) => ({ key: formatPlace(place), weight: 'claim', stance: hue }));
    passages?.light(lit);
  };
  return {
    light,
    show: (selected) => {
      light(selected);
      const keys = selected.locators.map(formatPlace);
      const comesFrom = keys.some((key) => touched.includes(key) && passages?.isInView(key));
      touched = [];
      const first = keys.find((key) => passages?.isFound(key));
      if (first !== undefined && !comesFrom) passages?.show(first);
    },
    stop,
  };
}

function findArticle(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.ownerDocument.querySelector(frame.dataset['article'] ?? '');
  } catch {
    return null;
  }
}

function isTold(value: unknown): value is Told {
  return isFields(value) && typeof value['length'] === 'number' && textOf(value['sha256']) !== null;
}
