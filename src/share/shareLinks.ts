import type { Dataset } from '../format/types';
import { elementMarkup, iframeMarkup } from './embedSnippet';
import { escapeHtml } from './escapeHtml';
import { formatTarget } from '../graph/target';
import { encodeUrlState, type UrlState } from '../state/urlState';
import { wrapHash } from './wrapHash';

/**
 * The files of a mounted map, provided by the caller that mounted it: URLs, absolute or relative to
 * the page.
 */
export interface PublishedFiles {
  /** `map.html`. '' if that is the page itself, null if there is none. */
  readonly iframe: string | null;
  /** `graph.json`. */
  readonly dataset: string | null;
  /** `embed.js`. */
  readonly script: string | null;
  /**
   * What opens the map in the reader's current state: the page if it keeps the state in its URL,
   * otherwise `map.html`.
   */
  readonly opens: 'page' | 'iframe';
  /**
   * The parameter of the host's hash that holds the map's own (docs/contract.md, section 2); null:
   * the whole hash is the map's.
   */
  readonly key: string | null;
}

/** A page's URL, and the one that it declares canonical (`<link rel="canonical">`). */
export interface PageUrls {
  readonly href: string;
  readonly canonical: string | null;
}

/** Links to share. Null where the map has no public URL (file://, about:srcdoc). */
export interface ShareLinks {
  readonly url: string | null;
  readonly iframe: string | null;
  readonly element: string | null;
}

/** Builds the link to the current state, and the HTML to paste that opens in that state. */
export function buildShareLinks(
  state: UrlState,
  { title, summary }: Pick<Dataset, 'title' | 'summary'>,
  { iframe, dataset, script, opens, key }: PublishedFiles,
  pageUrls: PageUrls,
): ShareLinks {
  const base = publicUrl(pageUrls.canonical) ?? publicUrl(pageUrls.href);
  const find = (file: string | null) => publicUrl(file, base);
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
            children: `<a href="${escapeHtml(url)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(`${title}. ${summary}`)}" width="100%" loading="lazy"></a>`,
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

/**
 * The absolute URL without its hash; null for anything that is not on a web server: a file,
 * `about:srcdoc`, a relative URL without a base.
 */
function publicUrl(href: string | null, base: string | null = null): string | null {
  if (href === null || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
