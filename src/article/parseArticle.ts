import { articleFromParagraphs, type Article } from './article';
import { htmlParagraphs, looksLikeHtml } from './htmlArticle';

/** An article as plain text, or as a page in HTML. */
export function parseArticle(text: string): Article {
  return articleFromParagraphs(articleParagraphs(text));
}

/** Its title and its paragraphs as they are written there, for reading. */
export function articleParagraphs(text: string): readonly string[] {
  const paragraphs = looksLikeHtml(text) ? htmlParagraphs(text) : text.split(/\r\n?|\n/);
  return paragraphs.filter((paragraph) => paragraph.trim() !== '');
}
