import type { Stance } from '../../format/types';
import type { ErrorDetail, SelectDetail, ShowDetail } from '../events';
import type { AttributeName } from './mounted';
import type { EdgewiseMapElement } from './publicElement';

/** The attributes of `<edgewise-map>` as the properties of an object. What is left out has its default. */
export interface MapAttributes {
  /** Where `graph.json` is found. */
  readonly src?: string | undefined;
  /** A CSS selector of the article on this page. */
  readonly article?: string | undefined;
  /** Whether the map follows the reader through the article. */
  readonly follow?: boolean | undefined;
  /** Whether the article gets a button after each passage that the map cites. */
  readonly markers?: boolean | undefined;
  /** `map`: the page's address keeps what is selected. */
  readonly hash?: 'map' | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A language tag. Left out: that of the page. */
  readonly lang?: string | undefined;
  readonly view?: 'map' | 'list' | 'matrix' | undefined;
  /** Only these stances. */
  readonly show?: readonly Stance[] | undefined;
  /** `edge:<id>`, `node:<id>`, `step:<id>` or `pair:<id>,<id>`. */
  readonly select?: string | undefined;
  readonly controls?: 'full' | 'compact' | 'none' | undefined;
}

/** `src`, or both as objects. */
export interface MapSource {
  /** The value of a `graph.json`, instead of `src`. */
  readonly dataset?: object | undefined;
  /** The value of its `layout.json`; left out, the map lays itself out. */
  readonly layout?: object | undefined;
}

export interface MapCallbacks {
  readonly onReady?: (() => void) | undefined;
  readonly onSelect?: ((detail: SelectDetail) => void) | undefined;
  readonly onShow?: ((detail: ShowDetail) => void) | undefined;
  readonly onError?: ((detail: ErrorDetail) => void) | undefined;
}

type AttributeTexts = Readonly<Record<AttributeName, string | undefined>>;

/** As HTML has them: undefined where the attribute is not written. */
export function toAttributes({
  src,
  article,
  follow,
  markers,
  hash,
  theme,
  lang,
  view,
  show,
  select,
  controls,
}: MapAttributes): AttributeTexts {
  const flag = (isOn: boolean | undefined) => (isOn ? '' : undefined);
  return {
    ...{ src, article, hash, theme, lang, view, select, controls },
    follow: flag(follow),
    markers: flag(markers),
    show: show?.join(','),
  };
}

/** Hands the element's events to the callbacks. Returns the undo. */
export function attachCallbacks(
  element: EdgewiseMapElement,
  { onReady, onSelect, onShow, onError }: MapCallbacks,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('edgewise-ready', () => onReady?.(), { signal });
  element.addEventListener('edgewise-select', ({ detail }) => onSelect?.(detail), { signal });
  element.addEventListener('edgewise-show', ({ detail }) => onShow?.(detail), { signal });
  element.addEventListener('edgewise-error', ({ detail }) => onError?.(detail), { signal });
  return () => stop.abort();
}
