import type { Dataset } from '../format/types';
import { elementMarkup, iframeMarkup } from './embedSnippet';
import { escapeHtml } from './escapeHtml';
import { formatTarget } from '../graph/target';
import { encodeAddress, wrapHash, type AddressState } from '../state/urlState';

/** Where the files of a mounted map stand, as whoever mounted it knows: addresses, whole or as seen from the page. */
export interface Published {
  /** `map.html`. '' where that is the page itself. */
  readonly frame: string;
  /** `graph.json`. */
  readonly dataset: string;
  /** `embed.js`. */
  readonly script: string;
  /** What opens the map as a reader sees it: the page, which keeps its state, or `map.html`, where the page does not. */
  readonly opens: 'page' | 'frame';
  /** The parameter of the host's hash that holds the map's (CONTRACT 2); null: the whole hash is the map's. */
  readonly key: string | null;
}

/** A page's address, and the one that it names as its own (`<link rel="canonical">`). */
export interface PageAddress {
  readonly href: string;
  readonly canonical: string | null;
}

/** What a reader takes along. Null: nobody else can reach it, for the map stands in a reader's file or in a page without address. */
export interface Taken {
  readonly address: string | null;
  readonly iframe: string | null;
  readonly element: string | null;
}

/** The state as an address, and as HTML to paste that opens with it. */
export function buildTaken(
  state: AddressState,
  { title, summary }: Pick<Dataset, 'title' | 'summary'>,
  { frame, dataset, script, opens, key }: Published,
  page: PageAddress,
): Taken {
  const base = reachable(page.canonical) ?? reachable(page.href);
  const find = (file: string) => reachable(file, base);
  const hash = encodeAddress(state);
  const [framed, data, code] = [find(frame), find(dataset), find(script)];
  const home = opens === 'page' ? base : framed;
  const address = home && home + (key === null || opens === 'frame' ? hash : wrapHash(hash, key));
  const picture = data && reachable('map.svg', data);
  return {
    address,
    iframe: framed && iframeMarkup({ src: framed + hash, title }),
    element:
      address && data && code && picture
        ? elementMarkup({
            script: code,
            attributes: { src: data, ...attributesOf(state) },
            children: `<p><a href="${escapeHtml(address)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(`${title}. ${summary}`)}" width="100%" loading="lazy"></a></p>`,
          })
        : null,
  };
}

function attributesOf({ selection, shown, view }: AddressState): Record<string, string | null> {
  return {
    select: selection && formatTarget(selection),
    show: shown && shown.join(','),
    view: view === 'map' ? null : view,
  };
}

/** The whole address without its hash; null for what is on no web server: a file, `about:srcdoc`, what has no base. */
function reachable(address: string | null, base: string | null = null): string | null {
  if (address === null || !URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
