import type { Dataset } from '../../format/types';
import { escapeHtml } from '../../share/escapeHtml';
import { elementMarkup } from '../../share/embedSnippet';

export interface SnippetParts {
  readonly dataset: Dataset;
  /** What the files' names are put behind: '' or an address with a `/` at its end. */
  readonly base: string;
  /** The address of `embed.js`. */
  readonly script: string;
  /** Every tie in a line, as HTML. */
  readonly list: string;
}

/**
 * The element with what stands in its place until it is ready, and where no script runs: the picture as a file, which no host's
 * style can disturb and every feed takes (as wide as its place, whatever the host's rules for pictures), and each tie with its passages. One block without an empty line: Markdown ends raw HTML
 * at the first.
 */
export function buildSnippet({ dataset, base, script, list }: SnippetParts): string {
  const alt = `${dataset.title}. ${dataset.summary}`;
  const picture = `<p><img src="${escapeHtml(`${base}map.svg`)}" alt="${escapeHtml(alt)}" width="100%" loading="lazy"></p>`;
  const attributes = { src: `${base}graph.json` };
  return `${elementMarkup({ script, attributes, children: `${picture}\n${list}` })}\n`;
}
