import { en, type Messages } from '../i18n/messages/en';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const CONTROLS = ['full', 'compact', 'none'] as const;
/** How much stands around the drawing: all; filters only; nothing. The panel is always there. */
export type Controls = (typeof CONTROLS)[number];

/** How a mounted map is to look, as its page or its host wants it. No reader changes it. */
export interface Settings {
  readonly messages: Messages;
  readonly theme: Theme;
  readonly controls: Controls;
  /** In a host's page or frame: the map keeps to its own box and leaves the page's scrolling alone. */
  readonly embedded: boolean;
  /** Of the map's title: the first where the document is the map's own, the second in a host's. */
  readonly headline: 'h1' | 'h2';
}

/** The page that is the map's own. */
export const PAGE_SETTINGS: Settings = {
  messages: en,
  theme: 'auto',
  controls: 'full',
  embedded: false,
  headline: 'h1',
};

/** `map.html`, made to be put into another page; alone in a window it fills that. */
export const IFRAME_SETTINGS: Settings = { ...PAGE_SETTINGS, embedded: true };

/** The one of `known` that a text names; undefined for any other text. */
export function oneOf<T extends string>(known: readonly T[], text: string | null): T | undefined {
  return known.find((one) => one === text);
}
