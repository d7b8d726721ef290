import app from '../../app/styles/app.css?inline';
import tokens from '../../app/styles/tokens.css?inline';
import controls from '../../panel/controls.css?inline';
import panel from '../../panel/panel.css?inline';
import view from '../../map/map.css?inline';
import paper from '../article/print.css?inline';
import type from '../fonts.css?inline';

let stylesheets: readonly CSSStyleSheet[] | null = null;

/** The map's style sheets, parsed once for all maps of the page: a shadow root adopts them, which no CSP forbids. */
export function loadStylesheets(): readonly CSSStyleSheet[] {
  stylesheets ??= [tokens, app, view, controls, panel, type, paper].map((text) => {
    const stylesheet = new CSSStyleSheet();
    stylesheet.replaceSync(text);
    return stylesheet;
  });
  return stylesheets;
}
