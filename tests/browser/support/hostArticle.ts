import { articleFromParagraphs } from '../../../src/article/article';
import { buildLocator } from '../../../src/article/locator';
import { sha256 } from '../../../src/article/sha256';
import type { Locator } from '../../../src/format/types';
import { finish } from '../../fixtures/finish';
import { findPassages } from '../../../src/embed/article/findPassages';
import { readText } from '../../../src/embed/article/readText';

/**
 * The two-town article of `TINY_ARTICLE` as a host would mark it up, in an element of its own at
 * the end of the page.
 */
export function mountArticle(html: string, parent: ParentNode = document.body): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = html;
  parent.append(article);
  return article;
}

export const TOWNS_HTML = `<h1>How two towns share a river</h1>
<p>Upstream, Alder built a mill in 1901. Birch, which lies below it, has complained of the low water ever since.</p>
<p>The two councils now meet every spring. “We would rather talk than dig,” said the mayor of Birch. It seems that a common weir may follow.</p>`;

/** Locators of every sentence in these paragraphs, as an author's tool would build them. */
export function placesOfText(paragraphs: readonly string[]) {
  const article = articleFromParagraphs(paragraphs);
  const places = article.paragraphs.flat().map(({ paragraph, sentence }): Locator => {
    const locator = buildLocator(article, paragraph, sentence);
    if (!locator) throw new Error(`no words address ${paragraph}.${sentence}`);
    return locator;
  });
  return { places, source: { length: article.length, sha256: sha256(article.text) } };
}

/**
 * The passages of these paragraphs found in an element: the text of each range as in the DOM, by
 * place.
 */
export function rangesIn(
  root: Element,
  paragraphs: readonly string[],
): Record<string, string | null> {
  const { places, source } = placesOfText(paragraphs);
  const host = readText(root);
  const spans = [...finish(findPassages(host, source, places))];
  return Object.fromEntries(
    spans.map(([key, span]) => [
      key,
      span && `${span.edited ? '~' : ''}${host.rangeOf(span.start, span.end).toString()}`,
    ]),
  );
}
