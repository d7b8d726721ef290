import { STANCES, type Dataset, type Source, type Stance } from '../../format/types';
import { formatDate } from '../../i18n/intl';
import type { Messages } from '../../i18n/messages/en';
import { pickOpenMessages } from '../../i18n/messages/open/pickOpenMessages';
import { escapeHtml } from '../../share/escapeHtml';
import { OPEN_FILE } from './openPage';
import type { PageCode } from './services';
import { buildSitePage } from './sitePage';

export interface ListedMap {
  /** In its own language. */
  readonly dataset: Dataset;
  /** Its folder, relative to the page, with a trailing `/`. */
  readonly folder: string;
  readonly picture: { readonly width: number; readonly height: number };
  /** Whether its article is published in its folder, as `article.txt`. */
  readonly hasArticle: boolean;
}

/** The name of the article's file, where its licence allows to publish it beside the map. */
export const ARTICLE_FILE = 'article.txt';

/** The page of several maps: plain HTML, one entry each. `messages` name the stances. */
export function buildMapsPage(
  code: PageCode,
  maps: readonly ListedMap[],
  messages: Messages,
  hasOpenPage: boolean,
): string {
  const { maps: texts, ...own } = pickOpenMessages(messages.lang);
  const entries = maps.map((map) => entryOf(map, messages, hasOpenPage));
  return buildSitePage(code, {
    messages: { maps: texts, ...own },
    title: texts.title,
    description: texts.intro,
    main: `<main class="pages-main"><h1>${escapeHtml(texts.title)}</h1>
<p class="pages-lead">${escapeHtml(texts.intro)}</p>
<ul class="pages-maps">
${entries.join('\n')}
</ul></main>`,
    foot: hasOpenPage
      ? `<span><a href="${OPEN_FILE}">${escapeHtml(texts.own)}</a>. ${escapeHtml(texts.ownHint)}</span>`
      : '',
    script: null,
  });
}

/** The language of the page: that of its maps, if they share one; else English. */
export function languageOfMaps(maps: readonly { readonly dataset: Dataset }[]): string {
  const [first, ...others] = new Set(maps.map(({ dataset }) => dataset.lang));
  return first !== undefined && others.length === 0 ? first : 'en';
}

function entryOf(map: ListedMap, messages: Messages, hasOpenPage: boolean): string {
  const { dataset, folder, picture, hasArticle } = map;
  const { title, summary, lang, source, nodes, edges } = dataset;
  const { maps: texts } = pickOpenMessages(messages.lang);
  const href = escapeHtml(`${folder}map.html`);
  const own = lang === messages.lang ? '' : ` lang="${escapeHtml(lang)}" dir="auto"`;
  const src = (file: string) => encodeURIComponent(folder + file).replaceAll('%2F', '/');
  const beside =
    hasOpenPage && hasArticle
      ? ` · <a href="${OPEN_FILE}?src=${src('graph.json')}&amp;article=${src(ARTICLE_FILE)}">${escapeHtml(texts.beside)}</a>`
      : '';
  return `<li>
<div class="pages-text"><h2${own}><a href="${href}">${escapeHtml(title)}</a></h2>
<p class="pages-summary"${own}>${escapeHtml(summary)}</p>
<p class="pages-source">${escapeHtml(texts.article)}: ${sourceOf(source, messages)}${beside}</p>
<p class="pages-stances"><span class="pages-counts">${escapeHtml(messages.listed([texts.names(nodes.length), texts.ties(edges.length)]))}</span> ${STANCES.map((stance) => stanceOf(stance, dataset, messages)).join(' ')}</p></div>
<a class="pages-picture" href="${href}" tabindex="-1" aria-hidden="true"><img src="${escapeHtml(`${folder}map.svg`)}" alt="" width="${picture.width}" height="${picture.height}" loading="lazy"></a>
</li>`;
}

function sourceOf({ title, publisher, issued, url }: Source, { lang }: Messages): string {
  const name = escapeHtml(title);
  const linked =
    url === undefined ? name : `<a href="${escapeHtml(url)}" rel="noopener">${name}</a>`;
  const rest = [publisher, ...(issued === undefined ? [] : [formatDate(lang, issued)])];
  return `<cite>${linked}</cite>, ${escapeHtml(rest.join(', '))}`;
}

const LINE = '<path d="M1 4H27"/>';

function stanceOf(stance: Stance, { edges }: Dataset, messages: Messages): string {
  const n = edges.filter((edge) => edge.stance === stance).length;
  const name = escapeHtml(messages.stances[stance]);
  return `<span><svg class="pages-line" data-stance="${stance}" viewBox="0 0 28 8" aria-hidden="true">${LINE}</svg>${name} ${messages.number(n)}</span>`;
}
