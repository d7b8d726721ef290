import type { Stance } from '../../format/types';
import type { ErrorDetail, SelectDetail, ShowDetail } from '../events';
import type { AttributeName } from './mounted';
import type { EdgewiseMapElement } from './publicElement';

/**
 * The attributes of `<edgewise-map>` as the properties of an object. Omitted ones have their
 * default.
 */
export interface MapAttributes {
  /** URL of `graph.json`. */
  readonly src?: string | undefined;
  /** A CSS selector of the article on this page. */
  readonly article?: string | undefined;
  /** Whether the map follows the reader through the article. */
  readonly follow?: boolean | undefined;
  /** Whether a button is inserted after each passage that the map cites. */
  readonly markers?: boolean | undefined;
  /** `map`: the page's URL reflects the selection. */
  readonly hash?: 'map' | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A language tag. Omitted: the page's language. */
  readonly lang?: string | undefined;
  readonly view?: 'map' | 'list' | 'matrix' | 'argument' | undefined;
  /** Only these stances. */
  readonly show?: readonly Stance[] | undefined;
  /** `edge:<id>`, `node:<id>`, `step:<id>` or `pair:<id>,<id>`. */
  readonly select?: string | undefined;
  readonly controls?: 'full' | 'compact' | 'none' | undefined;
}

/** Either `src`, or dataset and layout as objects. */
export interface MapSource {
  /** The parsed `graph.json`, instead of `src`. */
  readonly dataset?: object | undefined;
  /** The parsed `layout.json`; if omitted, the layout is computed in the browser. */
  readonly layout?: object | undefined;
}

export interface MapCallbacks {
  readonly onReady?: (() => void) | undefined;
  readonly onSelect?: ((detail: SelectDetail) => void) | undefined;
  readonly onShow?: ((detail: ShowDetail) => void) | undefined;
  readonly onError?: ((detail: ErrorDetail) => void) | undefined;
}

type AttributeTexts = Readonly<Record<AttributeName, string | undefined>>;

/** The attributes' values in HTML; undefined for an attribute that is not written. */
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

/** Calls the callbacks at the element's events. Returns the undo. */
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
