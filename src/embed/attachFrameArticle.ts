import { STANCES, type Locator, type Source } from '../dataset/types';
import { formatPlace } from '../model/passage';
import { isLocator } from './isLocator';
import { isFields, listOf, textOf, type Fields, type HostMessage } from './messages';
import { attachPassages } from './passages/attachPassages';

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
  const article = findArticle(frame);
  if (!article) {
    send({ type: 'edgewise:passages', found: [], missing: all.map(formatPlace) });
    return null;
  }
  const passages = attachPassages(
    article,
    { source, places: all },
    {
      onFound: ({ found, missing }) =>
        send({ type: 'edgewise:passages', found: [...found], missing: [...missing] }),
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
  return {
    show: ({ locators, stance }) => {
      const keys = locators.map(formatPlace);
      passages.light(
        keys.map((key) => ({
          key,
          weight: 'claim',
          stance: STANCES.find((one) => one === stance) ?? 'neutral',
        })),
      );
      const first = keys.find(passages.isFound);
      if (first !== undefined) passages.show(first);
    },
    stop: passages.stop,
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
