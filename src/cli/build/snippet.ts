import type { Dataset } from '../../format/types';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
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
  /** In the language of `list`. */
  readonly messages: Messages;
}

/**
 * The element with fallback content, shown until it is ready and wherever no script runs: the
 * picture as a file, which host styles cannot break and every feed accepts (it fills its container,
 * whatever the host's rules for images), a link to the argument, and each edge with its passages.
 * The link stands before the list: wpautop would put a paragraph around what follows a list. One
 * line (see `formatPasteable`).
 */
export function buildSnippet(parts: SnippetParts): string {
  const { dataset, base, script, list } = parts;
  const alt = `${dataset.title}. ${dataset.summary}`;
  const picture = `<img src="${escapeHtml(`${base}map.svg`)}" alt="${escapeHtml(alt)}" width="100%" loading="lazy">`;
  const attributes = { src: `${base}graph.json` };
  return `${elementMarkup({ script, attributes, children: `${picture}${linkToArgument(parts)}${list}` })}\n`;
}

/**
 * The list says what is claimed; how the claims add up, and when they held, is in `map.html`, which
 * needs no script either: the tour, or the first step where there is none. '' without an argument.
 */
function linkToArgument({ dataset: { argument }, base, messages }: SnippetParts): string {
  const [first] = argument?.steps ?? [];
  if (!first) return '';
  const hash = argument?.tour?.length ? 'tour' : `step=${encodeURIComponent(first.id)}`;
  const url = escapeHtml(`${base}map.html#${hash}`);
  const { title } = pickArgumentMessages(messages.lang);
  return `<a href="${url}" lang="${messages.lang}" dir="${messages.dir}">${escapeHtml(title)}</a>`;
}
