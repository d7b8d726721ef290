import type { Dataset } from '../format/types';
import { elementMarkup, iframeMarkup } from './embedSnippet';
import { escapeHtml } from './escapeHtml';
import { formatTarget } from '../graph/target';
import { encodeUrlState, type UrlState } from '../state/urlState';
import { wrapHash } from './wrapHash';

/** Where the files of a mounted map stand, as whoever mounted it knows: addresses, whole or as seen from the page. */
export interface PublishedFiles {
  /** `map.html`. '' where that is the page itself. */
  readonly iframe: string;
  /** `graph.json`. */
  readonly dataset: string;
  /** `embed.js`. */
  readonly script: string;
  /** What opens the map as a reader sees it: the page, which keeps its state, or `map.html`, where the page does not. */
  readonly opens: 'page' | 'iframe';
  /** The parameter of the host's hash that holds the map's (CONTRACT 2); null: the whole hash is the map's. */
  readonly key: string | null;
}

/** A page's address, and the one that it names as its own (`<link rel="canonical">`). */
export interface PageUrls {
  readonly href: string;
  readonly canonical: string | null;
}

/** What a reader takes along. Null: nobody else can reach it, for the map stands in a reader's file or in a page without address. */
export interface ShareLinks {
  readonly url: string | null;
  readonly iframe: string | null;
  readonly element: string | null;
}

/** The state as an address, and as HTML to paste that opens with it. */
export function buildShareLinks(
  state: UrlState,
  { title, summary }: Pick<Dataset, 'title' | 'summary'>,
  { iframe, dataset, script, opens, key }: PublishedFiles,
  pageUrls: PageUrls,
): ShareLinks {
  const base = publicUrl(pageUrls.canonical) ?? publicUrl(pageUrls.href);
  const find = (file: string) => publicUrl(file, base);
  const hash = encodeUrlState(state);
  const [iframeUrl, data, code] = [find(iframe), find(dataset), find(script)];
  const opened = opens === 'page' ? base : iframeUrl;
  const url = opened && opened + (key === null || opens === 'iframe' ? hash : wrapHash(hash, key));
  const picture = data && publicUrl('map.svg', data);
  return {
    url,
    iframe: iframeUrl && iframeMarkup({ src: iframeUrl + hash, title }),
    element:
      url && data && code && picture
        ? elementMarkup({
            script: code,
            attributes: { src: data, ...attributesOf(state) },
            children: `<p><a href="${escapeHtml(url)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(`${title}. ${summary}`)}" width="100%" loading="lazy"></a></p>`,
          })
        : null,
  };
}

function attributesOf({ selection, shown, view }: UrlState): Record<string, string | null> {
  return {
    select: selection && formatTarget(selection),
    show: shown && shown.join(','),
    view: view === 'map' ? null : view,
  };
}

/** The whole address without its hash; null for what is on no web server: a file, `about:srcdoc`, what has no base. */
function publicUrl(href: string | null, base: string | null = null): string | null {
  if (href === null || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
