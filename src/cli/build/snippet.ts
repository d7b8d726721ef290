import type { Dataset } from '../../format/types';
import { escapeHtml } from '../../share/escapeHtml';
import { elementMarkup } from '../../share/embedSnippet';

export interface SnippetParts {
  readonly dataset: Dataset;
  /** Prefix of the file names: '' or a URL with a trailing `/`. */
  readonly base: string;
  /** The URL of `embed.js`. */
  readonly script: string;
  /** Every edge in a line, as HTML. */
  readonly list: string;
}

/**
 * The element with fallback content, shown until it is ready and wherever no script runs: the
 * picture as a file, which host styles cannot break and every feed accepts (it fills its container,
 * whatever the host's rules for images), and each edge with its passages. One line (see
 * `formatPasteable`).
 */
export function buildSnippet({ dataset, base, script, list }: SnippetParts): string {
  const alt = `${dataset.title}. ${dataset.summary}`;
  const picture = `<img src="${escapeHtml(`${base}map.svg`)}" alt="${escapeHtml(alt)}" width="100%" loading="lazy">`;
  const attributes = { src: `${base}graph.json` };
  return `${elementMarkup({ script, attributes, children: `${picture}${list}` })}\n`;
}
