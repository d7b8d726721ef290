import type { Locator, Source } from '../format/types';

/**
 * The address that opens the article at a sentence: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), behind
 * whatever fragment the article's own address has. Null where the article has no address.
 */
export function passageUrl(
  source: Pick<Source, 'url'>,
  { textStart, textEnd }: Pick<Locator, 'textStart' | 'textEnd'>,
): string | null {
  if (source.url === undefined) return null;
  const text = [textStart, textEnd].filter((part) => part !== '').map(encodeTerm);
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${text.join(',')}`;
}

/** In a text fragment `-`, `,` and `&` are signs; `encodeURIComponent` leaves the first as it is. */
function encodeTerm(text: string): string {
  // Half a surrogate pair is refused by the parser, but a graph may come from elsewhere; the address must not throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** "6.2": the form in which places are named in attributes (CONTRACT 3). */
export function formatPlace({ paragraph, sentence }: Locator): string {
  return `${paragraph}.${sentence}`;
}
