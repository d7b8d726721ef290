import { STANCES } from '../../../format/types';
import { countStances } from '../../../graph/filters';
import type { Graph } from '../../../graph/graph';
import { tourMinutes, tourOf } from '../../../graph/tour';
import type { Messages } from '../../../i18n/messages/en';
import { VIEW_MODES } from '../../../state/urlState';
import { element } from './element';

/** The counterpart of `Filters`. */
export function filters(graph: Graph, messages: Messages, id: string): HTMLElement {
  const counts = countStances(graph.edges);
  return element(
    'div',
    { class: 'ew-filters', role: 'group', 'aria-labelledby': id },
    element('span', { id, class: 'ew-hidden' }, messages.filters.title),
    element(
      'button',
      {
        type: 'button',
        class: 'ew-chip ew-chip-all',
        'data-filter-all': '',
        'data-count': graph.edges.length,
        'aria-pressed': true,
      },
      ...chipTexts(messages, messages.filters.all, graph.edges.length),
    ),
    ...STANCES.map((stance) =>
      element(
        'button',
        {
          type: 'button',
          class: 'ew-chip',
          'data-filter': stance,
          'data-count': counts[stance],
          'aria-pressed': false,
        },
        element('span', { 'aria-hidden': true, class: `ew-line ew-line-${stance}` }),
        ...chipTexts(messages, messages.stances[stance], counts[stance]),
      ),
    ),
  );
}

function chipTexts(messages: Messages, word: string, count: number): readonly (Node | string)[] {
  return [
    element('span', { class: 'ew-chip-word' }, word),
    ' ',
    element('span', { class: 'ew-chip-count' }, messages.number(count)),
  ];
}

/** The counterpart of `Search`. */
export function search({ search: { label, placeholder } }: Messages, id: string): HTMLElement {
  return element(
    'div',
    { class: 'ew-search' },
    element('input', {
      id: `${id}input`,
      class: 'ew-search-input',
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: false,
      enterkeyhint: 'search',
      'aria-label': label,
      'aria-autocomplete': 'list',
      'aria-expanded': false,
      'aria-controls': `${id}list`,
      placeholder,
      value: '',
    }),
  );
}

/** The counterpart of `ViewSwitch`. */
export function viewSwitch(graph: Graph, { views }: Messages, name: string): HTMLElement {
  const modes = VIEW_MODES.filter((mode) => graph.stepById.size > 0 || mode !== 'argument');
  const options = modes.map((mode) =>
    element(
      'label',
      { class: 'ew-option' },
      element('input', {
        type: 'radio',
        name,
        autocomplete: 'off',
        checked: mode === 'map' ? '' : undefined,
      }),
      element('span', {}, views[mode]),
    ),
  );
  return element(
    'form',
    { class: 'ew-choice ew-views' },
    element(
      'div',
      { class: 'ew-options', role: 'radiogroup', 'aria-label': views.title },
      ...options,
    ),
  );
}

/** The counterpart of `LegendButton`. */
export function legendButton(title: string, opens: string, { short = false } = {}): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'ew-tool ew-key-button',
      title: short ? title : undefined,
      'aria-label': short ? title : undefined,
      popovertarget: opens,
    },
    short ? '?' : title,
  );
}

/** The counterpart of `MapControls`. */
export function cameraControls({ map, share, picture }: Messages): HTMLElement {
  const tool = (attributes: Readonly<Record<string, string | boolean>>, ...content: Node[]) =>
    element('button', { type: 'button', class: 'ew-tool ew-tool-wide', ...attributes }, ...content);
  const zoom = (title: string, char: string) =>
    element('button', { type: 'button', class: 'ew-tool', 'aria-label': title, title }, char);
  return element(
    'div',
    { class: 'ew-controls', role: 'group', 'aria-label': map.controls },
    zoom(map.zoomOut, '−'),
    zoom(map.zoomIn, '+'),
    tool({}, new Text(map.fit)),
    tool(
      { role: 'switch', 'aria-checked': false, title: map.activateHint },
      element('span', { class: 'ew-fine' }, map.activate),
      element('span', { class: 'ew-coarse' }, map.activateTouch),
    ),
    tool({ 'aria-haspopup': 'dialog' }, new Text(share.open)),
    element(
      'details',
      { class: 'ew-save' },
      element('summary', { class: 'ew-tool ew-tool-wide' }, picture.save),
      tool({ title: picture.hints.svg }, new Text(picture.forms.svg)),
      tool({ title: picture.hints.png }, new Text(picture.forms.png)),
      element('span', { role: 'status' }),
    ),
  );
}

/** The counterpart of `FollowButton`; null if there is no tour. */
export function followButton(graph: Graph, { start }: Messages): HTMLElement | null {
  const stops = tourOf(graph);
  if (stops.length === 0) return null;
  return element(
    'button',
    { type: 'button', class: 'ew-follow' },
    element('span', {}, start.follow),
    ' ',
    element('span', {}, start.tourLength(stops.length, tourMinutes(stops))),
  );
}
