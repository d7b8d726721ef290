import { en, type Messages } from '../i18n/messages/en';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const CONTROLS = ['full', 'compact', 'none'] as const;
/** Which controls surround the drawing: all; filters only; none. The panel is always there. */
export type Controls = (typeof CONTROLS)[number];

/** How a mounted map looks, as its page or its host page asks. Readers cannot change it. */
export interface Settings {
  readonly messages: Messages;
  readonly theme: Theme;
  readonly controls: Controls;
  /**
   * In a host page or an iframe: the map stays in its own box and does not scroll the page on its
   * own.
   */
  readonly embedded: boolean;
  /** The heading level of the map's title: `h1` in our own document, `h2` in a host's. */
  readonly headline: 'h1' | 'h2';
  /** Pages of our own site, as URLs relative to the page; absent in other pages. */
  readonly site?: { readonly maps: string; readonly open: string };
}

const OWN_DOCUMENT: Settings = {
  messages: en,
  theme: 'auto',
  controls: 'full',
  embedded: false,
  headline: 'h1',
};

/** For our own page. */
export const PAGE_SETTINGS: Settings = {
  ...OWN_DOCUMENT,
  site: { maps: 'maps/index.html', open: 'maps/open.html' },
};

/** For `map.html`, which is made to be embedded; opened on its own it fills the window. */
export const IFRAME_SETTINGS: Settings = { ...OWN_DOCUMENT, embedded: true };

/** The member of `known` that a text names; undefined for any other text. */
export function oneOf<T extends string>(known: readonly T[], text: string | null): T | undefined {
  return known.find((one) => one === text);
}
