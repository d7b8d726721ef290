import { STANCES } from '../../format/types';
import { CONTROLS, oneOf, THEMES, type Settings, type Theme } from '../../app/settings';
import { buildShown, type Shown } from '../../graph/filters';
import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';
import { VIEW_MODES, type ViewMode } from '../../state/urlState';
import type { Messages } from '../../i18n/messages/en';

type Reader = (name: string) => string | null;

/** The attributes that determine the look of the map. An unknown value counts as absent. */
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

/** `show="dispute,neutral"`; none of the three stances, or all of them, mean no filter. */
export function readShow(text: string | null): Shown {
  const names = (text ?? '').split(/[\s,]+/);
  return buildShown(STANCES.filter((stance) => names.includes(stance)));
}

/**
 * The view mode that the host asks for; otherwise the one that fits the element's width, unless the
 * reader would have no controls to switch it. A width of 0 means that the element is not displayed,
 * and decides nothing.
 */
export function readView(attribute: Reader, widthPx: number): ViewMode {
  const asked = oneOf(VIEW_MODES, attribute('view'));
  if (asked) return asked;
  const isNarrow = widthPx > 0 && widthPx < MIN_MAP_WIDTH_PX;
  return isNarrow && attribute('controls') !== 'none' ? 'list' : 'map';
}
