import { STANCES } from '../../format/types';
import { CONTROLS, oneOf, THEMES, type Settings, type Theme } from '../../app/settings';
import { buildShown, type Shown } from '../../graph/filters';
import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';
import { VIEW_MODES, type ViewMode } from '../../state/urlState';
import type { Messages } from '../../i18n/messages/en';

type Reader = (name: string) => string | null;

/** The attributes that say how the map looks. An unknown value counts as not written. */
export function readSettings(attribute: Reader, messages: Messages, theme: Theme): Settings {
  return {
    messages,
    theme,
    controls: oneOf(CONTROLS, attribute('controls')) ?? 'full',
    embedded: true,
    headline: 'h2',
  };
}

export function readTheme(attribute: Reader): Theme {
  return oneOf(THEMES, attribute('theme')) ?? 'auto';
}

/** `show="dispute,neutral"`; none or all of the three: no filter. */
export function readShow(text: string | null): Shown {
  const names = (text ?? '').split(/[\s,]+/);
  return buildShown(STANCES.filter((stance) => names.includes(stance)));
}

/**
 * The view that a host asks for; else what fits the element's width, unless nothing there could switch it. A width of 0 is that of an
 * element that is not shown: it says nothing.
 */
export function readView(attribute: Reader, widthPx: number): ViewMode {
  const asked = oneOf(VIEW_MODES, attribute('view'));
  if (asked) return asked;
  const isNarrow = widthPx > 0 && widthPx < MIN_MAP_WIDTH_PX;
  return isNarrow && attribute('controls') !== 'none' ? 'list' : 'map';
}
