import type { Messages } from '../i18n/messages/en';
import type { OpenMessages } from '../i18n/messages/open/en';
import { NODE_KINDS, STANCES, type Problem } from '../format/types';
import type { CheckedMap } from './checkFiles';
import { button, element, heading } from './dom';
import { filePicker } from './filePicker';
import { countProblems, problemList } from './problemList';

export interface MapActions {
  readonly onAnother: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  /** What a kind of the other program is here; '' leaves it open. */
  readonly onChoice: (kind: string, here: string) => void;
}

interface Options {
  readonly messages: OpenMessages;
  /** The messages of the map itself, for the names of stances and kinds. */
  readonly mapMessages: Messages;
  readonly choices: ReadonlyMap<string, string>;
  /** Where the map keeps its state in the page's URL: only that of a published file can be shared. */
  readonly ownsHash: boolean;
}

/**
 * A sound map: what is to be said of its file, the map, and beside it the article where it is at
 * hand. The map is the same element as in any page.
 */
export function mapView(map: CheckedMap, options: Options, actions: MapActions): HTMLElement {
  const { messages, ownsHash } = options;
  const hasArticle = map.article !== null;
  const drawn = element('edgewise-map', {
    article: hasArticle && '#open-article',
    markers: hasArticle,
    hash: ownsHash && 'map',
  });
  drawn.data = { dataset: map.raw, ...(map.layout && { layout: map.layout }) };
  return element(
    'div',
    { class: 'open-view' },
    element(
      'header',
      { class: 'open-bar' },
      heading(map.file),
      element(
        'p',
        { class: 'open-actions' },
        button(messages.another, actions.onAnother),
        filePicker(messages.addArticle, actions.onFiles),
        button(messages.download, () => saveText('graph.json', map.graphJson)),
      ),
    ),
    notices(map, options, actions),
    element(
      'div',
      { class: 'open-beside', 'data-article': String(hasArticle) },
      element('div', { class: 'open-map' }, drawn),
      map.article && articleColumn(map.article, messages),
    ),
  );
}

/** The article as it is written. It scrolls by itself, so that the map stays in view. */
function articleColumn(paragraphs: readonly string[], messages: OpenMessages): HTMLElement {
  const [title = '', ...rest] = paragraphs;
  return element(
    'div',
    { class: 'open-column', role: 'region', 'aria-label': messages.articleColumn, tabindex: '0' },
    element(
      'article',
      { id: 'open-article', dir: 'auto' },
      element('h2', {}, title),
      ...rest.map((text) => element('p', {}, text)),
    ),
  );
}

function notices(map: CheckedMap, options: Options, actions: MapActions): HTMLElement {
  const { messages } = options;
  const { imported, match, problems, warnings } = map;
  const texts = [
    imported && messages.imported(imported.actors, imported.ties, imported.unfinished),
    map.isDraft && messages.draft,
    map.lacksArticle && messages.needsArticle,
    map.unfinished > 0 && messages.unfinished(map.unfinished),
    match && !map.isDraft && describeMatch(match, problems, messages),
  ].filter((text) => typeof text === 'string');
  const dropped = imported?.dropped ?? [];
  return element(
    'div',
    { class: 'open-notices' },
    ...texts.map((text) => element('p', {}, text)),
    imported && imported.unmapped.length + options.choices.size > 0
      ? kindChoices(imported.unmapped, options, actions)
      : null,
    dropped.length > 0 &&
      folded(messages.dropped, element('ul', { lang: 'en', dir: 'ltr' }, ...dropped.map(item))),
    foldedProblems(problems, messages.mismatches, messages),
    foldedProblems(warnings, messages.warnings, messages),
  );
}

function item(text: string): HTMLElement {
  return element('li', {}, text);
}

function foldedProblems(
  problems: readonly Problem[],
  title: (n: number) => string,
  messages: OpenMessages,
): HTMLElement | null {
  if (problems.length === 0) return null;
  return folded(title(countProblems(problems)), problemList(problems, messages));
}

function folded(title: string, content: HTMLElement): HTMLElement {
  return element('details', {}, element('summary', {}, title), content);
}

function describeMatch(
  { isSame, cited, matching, reworded }: NonNullable<CheckedMap['match']>,
  problems: readonly Problem[],
  messages: OpenMessages,
): string | null {
  if (cited > 0 && matching + reworded === 0) return messages.otherArticle;
  if (isSame) return problems.length === 0 ? messages.fits(cited) : null;
  return messages.edited(matching, cited, reworded);
}

/** For each kind that has no equal here: what it is. */
function kindChoices(
  unmapped: readonly string[],
  { messages, mapMessages, choices }: Options,
  { onChoice }: MapActions,
): HTMLElement {
  const options = [
    ['', messages.unknownKind],
    ...STANCES.map((stance) => [stance, mapMessages.stances[stance]] as const),
    ...NODE_KINDS.map((kind) => [kind, mapMessages.kinds[kind]] as const),
  ] as const;
  const kinds = [...new Set([...choices.keys(), ...unmapped])];
  return element(
    'fieldset',
    { class: 'open-kinds' },
    element('legend', {}, messages.unmapped),
    ...kinds.map((kind) => {
      const select = element(
        'select',
        { 'data-kind': kind },
        ...options.map(([value, label]) =>
          element('option', { value, selected: (choices.get(kind) ?? '') === value }, label),
        ),
      );
      select.addEventListener('change', () => onChoice(kind, select.value));
      return element('label', {}, element('span', { dir: 'auto' }, kind), ' ', select);
    }),
  );
}

function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href: url, download: name }).click();
  // Some browsers read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
