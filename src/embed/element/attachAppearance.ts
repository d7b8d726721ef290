import app from '../../app/styles/app.css?inline';
import drawer from '../../app/styles/drawer.css?inline';
import embedded from '../../app/styles/embedded.css?inline';
import tokens from '../../app/styles/tokens.css?inline';
import controls from '../../panel/controls.css?inline';
import panel from '../../panel/panel.css?inline';
import view from '../../map/map.css?inline';
import paper from '../article/print.css?inline';
import type from '../fonts.css?inline';
import type { Theme } from '../../app/settings';
import type { Dataset } from '../../format/types';
import type { Messages } from '../../i18n/messages/en';
import { createStylesheetAdopter } from '../../panel/parts/createStylesheetAdopter';
import { attachFonts } from './attachFonts';
import { attachTyping } from './attachTyping';
import { attachTheme, type AttachedTheme } from './attachTheme';

/** The map's stylesheets: a shadow root adopts them, which works under any CSP. */
const ADOPTERS = [tokens, drawer, embedded, app, view, controls, panel, type, paper].map(
  createStylesheetAdopter,
);

export interface Appearance {
  readonly theme: AttachedTheme;
  /**
   * Adds the fonts that the texts of the map and of the interface need to the page, replacing those
   * of the previous call.
   */
  readonly lendFonts: (dataset: Dataset, messages: Messages) => void;
  readonly stop: () => void;
}

/**
 * Styles, theme and fonts of a map in an element. Loaded in parallel with the dataset, and ready
 * before it.
 */
export function attachAppearance(
  host: HTMLElement,
  container: HTMLElement,
  asked: () => Theme,
  onTheme: () => void,
): Appearance {
  const root = container.getRootNode() as ShadowRoot;
  for (const adopt of ADOPTERS) adopt(container);
  const theme = attachTheme(container, asked, onTheme);
  const stopTyping = attachTyping(root);
  let returnFonts = () => {};
  return {
    theme,
    lendFonts: (dataset, messages) => {
      const undo = returnFonts;
      returnFonts = attachFonts(host.ownerDocument, shownTexts(dataset) + JSON.stringify(messages));
      undo();
    },
    stop: () => {
      theme.stop();
      stopTyping();
      returnFonts();
    },
  };
}

/** A letter that needs the second font file of each weight. */
const BEYOND = '\u0100';
/** Above this, texts are not searched: those of 2,000 nodes took 80 ms of CPU time. */
const MAX_READ_NODES = 500;

/**
 * The search terms of `find` are never drawn. A map of many nodes gets all fonts, whatever its
 * texts.
 */
function shownTexts(dataset: Dataset): string {
  if (dataset.nodes.length > MAX_READ_NODES) return BEYOND;
  return JSON.stringify(dataset, (key, value: unknown) => (key === 'find' ? undefined : value));
}
