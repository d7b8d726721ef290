import { STANCES } from '../../format/types';
import { CONTROLS, oneOf, THEMES, type Settings } from '../../app/settings';
import { buildShown, type Shown } from '../../graph/filters';
import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';
import { VIEW_MODES, type ViewMode } from '../../state/urlState';
import type { Messages } from '../../i18n/messages/en';

type Reader = (name: string) => string | null;

/** The attributes that say how the map looks. An unknown value counts as not written. */
export function readSettings(attribute: Reader, messages: Messages): Settings {
  return {
    messages,
    theme: oneOf(THEMES, attribute('theme')) ?? 'auto',
    controls: oneOf(CONTROLS, attribute('controls')) ?? 'full',
    embedded: true,
    headline: 'h2',
  };
}

/** `show="dispute,neutral"`; none or all of the three: no filter. */
export function readShow(text: string | null): Shown {
  const names = (text ?? '').split(/[\s,]+/);
  return buildShown(STANCES.filter((stance) => names.includes(stance)));
}

/** The view that a host asks for; else what fits the element's width, unless nothing there could switch it. */
export function readView(attribute: Reader, widthPx: number): ViewMode {
  const asked = oneOf(VIEW_MODES, attribute('view'));
  if (asked) return asked;
  return attribute('controls') === 'none' || widthPx >= MIN_MAP_WIDTH_PX ? 'map' : 'list';
}
