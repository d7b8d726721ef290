import { STANCES, type Locator, type Source } from '../dataset/types';
import { formatPlace } from '../model/passage';
import { isLocator } from './isLocator';
import { isFields, listOf, textOf, type Fields, type HostMessage } from './messages';
import { attachPassages, type Passages } from './passages/attachPassages';
import { watchArticle } from './passages/watchArticle';

/** The host's article, tied to a map in an iframe. */
export interface FrameArticle {
  /** The frame has selected something, or its reader asks for a passage: these places light up, the first comes into view. */
  show(selected: {
    readonly target: string | null;
    readonly locators: readonly Locator[];
    readonly stance: string | null;
  }): void;
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
          onPick: (keys) => send({ type: 'edgewise:select', target: null, places: keys }),
          onReached: (key) => send({ type: 'edgewise:select', target: null, places: [key] }),
        },
        {
          follow: frame.dataset['follow'] !== undefined,
          ...(frame.dataset['markers'] !== undefined && {
            markerLabel: () => frame.dataset['markers'] || frame.title,
          }),
        },
      );
      return () => {
        passages?.stop();
        passages = null;
        sayNone();
      };
    },
  );
  return {
    show: ({ locators, stance }) => {
      const keys = locators.map(formatPlace);
      const hue = STANCES.find((one) => one === stance) ?? 'neutral';
      passages?.light(keys.map((key) => ({ key, weight: 'claim', stance: hue })));
      const first = keys.find((key) => passages?.isFound(key));
      if (first !== undefined) passages?.show(first);
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
