import { articleFromText, type Article } from './article';
import { articleFromHtml, looksLikeHtml } from './htmlArticle';

/** An article as plain text, or as a page in HTML. */
export function parseArticle(text: string): Article {
  return looksLikeHtml(text) ? articleFromHtml(text) : articleFromText(text);
}
