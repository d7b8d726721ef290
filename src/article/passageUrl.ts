import type { Locator, Source } from '../format/types';

/**
 * The URL that opens the article at a sentence: a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), appended to any fragment that the article's
 * URL already has. Null if the article has no URL.
 */
export function passageUrl(
  source: Pick<Source, 'url'>,
  { textStart, textEnd }: Pick<Locator, 'textStart' | 'textEnd'>,
): string | null {
  if (source.url === undefined) return null;
  const text = [textStart, textEnd].filter((part) => part !== '').map(encodeTerm);
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:text=${text.join(',')}`;
}

/**
 * `-`, `,` and `&` are delimiters in a text fragment; `encodeURIComponent` does not escape the
 * first.
 */
function encodeTerm(text: string): string {
  // The parser rejects lone surrogates, but a graph may come from elsewhere; building the URL must
  // not throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** "6.2": the form in which places are named in attributes (docs/contract.md, section 3). */
export function formatPlace({
  paragraph,
  sentence,
}: Pick<Locator, 'paragraph' | 'sentence'>): string {
  return `${paragraph}.${sentence}`;
}
