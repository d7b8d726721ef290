import type { Graph } from '../../../graph/graph';
import { momentsOf } from '../../../graph/moments';
import { principals } from '../../../graph/principals';
import { nodeLabel } from '../../../graph/sentence';
import { langAttributes } from '../../../i18n/langAttributes';
import type { Messages } from '../../../i18n/messages/en';
import type { Settings } from '../../settings';
import {
  cameraControls,
  filters,
  followButton,
  legendButton,
  search,
  viewSwitch,
} from './controls';
import { element } from './element';
import { legend } from './legend';

/**
 * The ids that React derives from the component tree (`useId`). Hydration does not correct them.
 */
const IDS = {
  app: '_R_0_',
  headViews: '_R_8lb_',
  filters: '_R_35b_',
  search: '_R_55b_',
  drawerViews: '_R_aj_',
} as const;

const KEY = `${IDS.app}-key`;
const HOW_TO = `${IDS.app}-how`;

/**
 * The interface around the drawing of an embedded map, until React has loaded. Each part is in its
 * place, so the drawing has its final size from the start. React hydrates it, so it must equal the
 * first render of `App` (tests/component/shell.test.tsx compares them). The page of the panel is
 * left out: React renders it when its code has loaded. Built from DOM nodes, not from HTML, which
 * Trusted Types would forbid.
 */
export function createShell(graph: Graph, settings: Settings): HTMLElement {
  const { messages } = settings;
  return element(
    'div',
    {
      class: 'ew',
      'data-edgewise': '',
      'data-ready': false,
      'data-renderer': 'svg',
      'data-view': 'map',
      'data-active': false,
      'data-theme': settings.theme,
      'data-controls': settings.controls,
      'data-embedded': settings.embedded,
      lang: messages.lang,
      dir: messages.dir,
    },
    element('div', { class: 'ew-layout' }, main(graph, settings), drawer(graph, messages)),
    element('div', { class: 'ew-below' }),
    element('p', { class: 'ew-live ew-hidden', role: 'status', 'aria-live': 'polite' }),
  );
}

function main(graph: Graph, settings: Settings): HTMLElement {
  const { messages } = settings;
  return element(
    'div',
    { class: 'ew-main' },
    element(
      'div',
      { class: 'ew-first' },
      header(graph, settings),
      element(
        'div',
        { class: 'ew-bar' },
        filters(graph, messages, IDS.filters),
        search(messages, IDS.search),
      ),
      stage(graph, messages),
    ),
    element(
      'div',
      { class: 'ew-foot' },
      legend(graph, messages, KEY),
      legendButton(messages.legend.title, KEY),
      cameraControls(messages),
    ),
  );
}

function header(graph: Graph, { messages, headline }: Settings): HTMLElement {
  const { title, source } = graph.dataset;
  const names = [...principals(graph)].map((id) => {
    const label = graph.nodeById.get(id)?.short || nodeLabel(graph, id);
    return text(graph, messages, label);
  });
  return element(
    'header',
    { class: 'ew-head' },
    element(
      'p',
      { class: 'ew-kicker' },
      ...names.flatMap((name, i) => (i > 0 ? [element('span', {}, ' · '), name] : [name])),
    ),
    element(headline, { class: 'ew-headline' }, text(graph, messages, title)),
    element('p', { class: 'ew-deck' }, messages.map.deck(source.publisher)),
    viewSwitch(graph, messages, IDS.headViews),
    legendButton(messages.legend.title, KEY, { short: true }),
  );
}

function stage(graph: Graph, messages: Messages): HTMLElement {
  const { title, summary } = graph.dataset;
  return element(
    'figure',
    {
      class: 'ew-stage',
      'aria-label': messages.map.title(title),
      'aria-describedby': HOW_TO,
    },
    element(
      'figcaption',
      { id: HOW_TO, class: 'ew-hidden' },
      text(graph, messages, summary),
      ' ',
      element('span', {}, messages.map.howTo),
    ),
    // `drawFirst` draws into it.
    element('div', { class: 'ew-static' }),
  );
}

function drawer(graph: Graph, messages: Messages): HTMLElement {
  const moments = momentsOf(graph);
  return element(
    'div',
    { class: 'ew-sheet', 'data-stop': 'peek' },
    element(
      'button',
      {
        type: 'button',
        class: 'ew-handle',
        'aria-expanded': false,
        'aria-keyshortcuts': 'ArrowUp ArrowDown Home End',
      },
      element('span', { class: 'ew-hidden' }, messages.drawer.handle.peek),
    ),
    element(
      'div',
      { class: 'ew-lowered' },
      followButton(graph, messages) ??
        element('div', { class: 'ew-peek', dir: 'auto' }, messages.drawer.peek),
      viewSwitch(graph, messages, IDS.drawerViews),
    ),
    element(
      'section',
      {
        id: `${IDS.app}-panel`,
        class: 'ew-panel',
        'aria-label': messages.panel.label,
        'data-panel': '',
        'data-selection': 'none',
      },
      ...(moments.length > 0
        ? [element('div', { class: 'ew-moments' }, ...moments.map(() => element('span', {})))]
        : []),
      element(
        'details',
        { class: 'ew-details ew-help' },
        element('summary', {}, messages.help.open),
      ),
    ),
  );
}

/** A text of the dataset, marked up with its language. */
function text(graph: Graph, messages: Messages, content: string): HTMLElement {
  return element('span', { ...langAttributes(graph, messages, content) }, content);
}
