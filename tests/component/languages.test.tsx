import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { localizeDataset } from '../../src/format/localize';
import { ErrorPage } from '../../src/app/ErrorPage';
import { MapControls } from '../../src/app/MapControls';
import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import { settle } from '../../src/layout/fallbackLayout';
import { buildGraph } from '../../src/graph/graph';
import { edgeTarget, nodeTarget } from '../../src/graph/target';
import { Filters } from '../../src/panel/controls/Filters';
import { Help } from '../../src/panel/controls/Help';
import { Legend } from '../../src/panel/controls/Legend';
import { Panel } from '../../src/panel/Panel';
import { ShareLinksContext } from '../../src/panel/share/ShareLinksContext';
import { Reading } from '../../src/panel/text/Reading';
import { Search } from '../../src/panel/search/Search';
import { ViewSwitch } from '../../src/panel/controls/ViewSwitch';
import { views } from '../../src/panel/parts/views';
import { createMapStore, type MapStore } from '../../src/state/store';
import { en, type Messages } from '../../src/i18n/messages/en';
import { fa } from '../../src/i18n/messages/fa';
import { ru } from '../../src/i18n/messages/ru';
import { tr } from '../../src/i18n/messages/tr';
import { MapDrawing } from '../../src/map/MapDrawing';
import { buildScene } from '../../src/map/scene';
import { parsed, tinyDataset } from '../fixtures/dataset';
import { edgeId, nodeId } from '../fixtures/graph';

/**
 * The fields of a dataset that readers see. Translated into Greek, none of them can be mistaken for
 * interface text.
 */
const TRANSLATABLE =
  /^(?:title|summary|label|short|period|claim|text|warrant|hedge|method|notShown|aliases|publisher|by)$/u;

function inGreek(value: unknown, isTranslated = false): unknown {
  if (typeof value === 'string') return isTranslated ? 'λόγος' : value;
  if (Array.isArray(value)) return value.map((one) => inGreek(one, isTranslated));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, inGreek(one, TRANSLATABLE.test(key))]),
  );
}

const dataset = inGreek(parsed(tinyDataset())) as ReturnType<typeof parsed>;
const graph = buildGraph({ ...dataset, lang: 'el', license: '©' });
const scene = buildScene(graph, LAYOUT_SIZES.desk, settle(graph, LAYOUT_SIZES.desk));

/** Names of formats, keys and products: the same in every language. */
const SAME = new Set(
  'SVG PNG Iframe iframe BibTeX CSL JSON CORS Tab Home End Enter Space Esc Ctrl Cmd Shift Mac Edgewise edgewise validate'.split(
    ' ',
  ),
);

const published = {
  iframe: 'https://1.2/map.html',
  dataset: 'https://1.2/graph.json',
  script: 'https://1.2/embed.js',
  opens: 'iframe',
  key: null,
} as const;

// jsdom has neither modal dialogs nor adoptable stylesheets.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  Object.assign(document, { adoptedStyleSheets: [] });
});
// On a page they are lazy-loaded on first use.
beforeAll(() => import('../../src/panel/share/ShareDialog'));
beforeAll(() => import('../../src/panel/search/searchEngine'));

/**
 * Every word that a reader may see or hear of what is rendered; URLs and markup have no language.
 */
function wordsSeen(): ReadonlySet<string> {
  const texts = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map((node) => node.nodeValue),
    ...[
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'abbr',
      'aria-roledescription',
      'aria-valuetext',
    ].map((name) => element.getAttribute(name)),
    element instanceof HTMLTextAreaElement && !/^[<@[]/u.test(element.value) ? element.value : '',
  ]);
  const plain = texts.join(' ').replace(/https?:\S+|[<@[][^\n]*/gu, ' ');
  return new Set(plain.match(/\p{Script=Latin}{2,}/gu)?.filter((word) => !SAME.has(word)));
}

type Page = (messages: Messages) => void | Promise<void>;

const show = (messages: Messages, prepare: (store: MapStore) => void = () => undefined) => {
  const store = createMapStore(graph);
  prepare(store);
  store.getState().setMoved(true);
  render(
    <ShareLinksContext value={published}>
      <Panel id="panel" store={store} messages={messages} />
      <Filters store={store} messages={messages} />
      <Search store={store} messages={messages} />
      <ViewSwitch store={store} messages={messages} />
      <Legend graph={graph} messages={messages} />
      <MapControls store={store} messages={messages} stage={() => null} />
      <Help messages={messages} />
    </ShareLinksContext>,
  );
  return store;
};
const look =
  (prepare?: (store: MapStore) => void): Page =>
  (messages) =>
    void show(messages, prepare);

const search =
  (query: string, finds: number): Page =>
  async (messages) => {
    show(messages);
    await userEvent.type(screen.getByRole('combobox'), query);
    await waitFor(() => expect(screen.queryAllByRole('option').length > 0).toBe(finds > 0));
  };

const PAGES: readonly (readonly [string, Page])[] = [
  ['the overview', look()],
  [
    'the page of a dispute',
    look((store) => store.getState().select(edgeTarget(edgeId('alder-birch-water')))),
  ],
  [
    'the page of a wish that the filter hides',
    look((store) => {
      store.getState().select(edgeTarget(edgeId('council-weir')));
      store.getState().showOnly(['dispute']);
    }),
  ],
  [
    'the page of a name, alone with its ties',
    look((store) => {
      store.getState().select(nodeTarget(nodeId('alder')));
      store.getState().isolate(nodeId('alder'));
    }),
  ],
  ['a search that finds', search('λόγος', 1)],
  ['a search in vain', search('1', 0)],
  ['the question which line', look((store) => store.getState().offerChoice(graph.order))],
  [
    'the drawing',
    (messages) =>
      void render(<MapDrawing store={createMapStore(graph)} scene={scene} messages={messages} />),
  ],
  ...(['article', 'stance', 'node'] as const).map(
    (grouping) =>
      [
        `the list by ${grouping}`,
        (messages: Messages) => {
          const store = createMapStore(graph);
          store.getState().groupBy(grouping);
          render(<views.list store={store} messages={messages} />);
        },
      ] as const,
  ),
  [
    'the matrix',
    (messages) => void render(<views.matrix store={createMapStore(graph)} messages={messages} />),
  ],
  ['the reading', (messages) => void render(<Reading graph={graph} messages={messages} />)],
  [
    'the dialog to share',
    async (messages) => {
      show(messages, (store) => {
        store.getState().select(edgeTarget(edgeId('alder-birch-water')));
        store.getState().showOnly(['dispute']);
      });
      await userEvent.click(screen.getAllByRole('button', { name: messages.share.open })[0]!);
      await screen.findByRole('dialog');
    },
  ],
  ...(['missing', 'broken'] as const).map(
    (kind) =>
      [
        `the page of a map that is ${kind}`,
        (messages: Messages) =>
          void render(
            <ErrorPage
              loaded={
                kind === 'missing'
                  ? { kind, file: '1' }
                  : { kind, file: '1', problems: [{ path: '', message: '2' }] }
              }
              messages={messages}
              theme="auto"
              onRetry={() => undefined}
            />,
          ),
      ] as const,
  ),
];

async function textsOn(page: Page, messages: Messages): Promise<ReadonlySet<string>> {
  cleanup();
  await page(messages);
  return wordsSeen();
}

test.each(PAGES)('%s has no English word in another language', async (_, page) => {
  const english = await textsOn(page, en);
  expect(english.size).toBeGreaterThan(5);
  for (const messages of [ru, tr, fa]) {
    const left = [...(await textsOn(page, messages))].filter((word) => english.has(word));
    expect(left, messages.lang).toEqual([]);
  }
});

test('in a partly translated dataset, each untranslated text has its own lang', () => {
  const raw = tinyDataset();
  const claim = { en: 'Alder complains.', ru: 'Ольха жалуется.' };
  const shown = {
    ...raw,
    title: { en: raw.title, ru: 'Два города' },
    edges: raw.edges.map((edge) => ({ ...edge, reasoning: { ...edge.reasoning, claim } })),
  };
  const { dataset, languages } = localizeDataset(shown, 'ru');
  const store = createMapStore(buildGraph(dataset, { languages }));
  store.getState().select(edgeTarget(edgeId('alder-birch-water')));
  cleanup();
  render(<Panel id="panel" store={store} messages={ru} />);
  expect(screen.getByText('Ольха жалуется.').closest('[lang]')).toBeNull();
  const [ground] = raw.edges[0]?.reasoning.grounds ?? [];
  for (const text of [ground?.text ?? '', 'Alder']) {
    const [place] = screen.getAllByText(text);
    expect(place?.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(place?.closest('[lang]')).toHaveAttribute('dir', 'auto');
  }
});
