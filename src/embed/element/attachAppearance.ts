import app from '../../app/styles/app.css?inline';
import tokens from '../../app/styles/tokens.css?inline';
import controls from '../../panel/controls.css?inline';
import panel from '../../panel/panel.css?inline';
import view from '../../map/map.css?inline';
import paper from '../article/print.css?inline';
import type from '../fonts.css?inline';
import type { Theme } from '../../app/settings';
import type { Dataset } from '../../format/types';
import type { Messages } from '../../i18n/messages/en';
import { attachFonts } from './attachFonts';
import { attachTyping } from './attachTyping';
import { attachTheme, type AttachedTheme } from './attachTheme';

let stylesheets: readonly CSSStyleSheet[] | null = null;

export interface Appearance {
  readonly theme: AttachedTheme;
  /** Lends the page the fonts that the map's texts and the interface's need, in place of those before. */
  readonly lendFonts: (dataset: Dataset, messages: Messages) => void;
  readonly stop: () => void;
}

/** Styles, theme and fonts of a map in an element. They come beside the dataset, and are here before it. */
export function attachAppearance(
  host: HTMLElement,
  container: HTMLElement,
  asked: () => Theme,
  onTheme: () => void,
): Appearance {
  const root = container.getRootNode() as ShadowRoot;
  for (const stylesheet of loadStylesheets())
    if (!root.adoptedStyleSheets.includes(stylesheet)) root.adoptedStyleSheets.push(stylesheet);
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

/** Messages that are searched by, `find`, are never drawn. */
function shownTexts(dataset: Dataset): string {
  return JSON.stringify(dataset, (key, value: unknown) => (key === 'find' ? undefined : value));
}

/** The map's style stylesheets, parsed once for all maps of the page: a shadow root adopts them, which no CSP forbids. */
function loadStylesheets(): readonly CSSStyleSheet[] {
  stylesheets ??= [tokens, app, view, controls, panel, type, paper].map((text) => {
    const stylesheet = new CSSStyleSheet();
    stylesheet.replaceSync(text);
    return stylesheet;
  });
  return stylesheets;
}
