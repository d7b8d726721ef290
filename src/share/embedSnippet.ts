import { escapeHtml } from './escapeHtml';
import { embedHeight } from './embedHeight';
import { formatPasteable } from './pasteable';

/** Width of an article's column, in CSS px. */
export const ARTICLE_WIDTH = 720;
/**
 * Allows scripts, passages that open in a new tab, and downloads; no origin, no form, no navigation
 * of the host.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** `map.html` in a publisher's page, as HTML to paste (docs/embedding.md). */
export function iframeMarkup(attributes: { readonly src: string; readonly title: string }): string {
  const named = attributesOf(attributes);
  return formatPasteable(
    `<iframe ${named} width="100%" height="${embedHeight(ARTICLE_WIDTH)}" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
  );
}

interface ElementMarkup {
  /** The URL of `embed.js`. */
  readonly script: string;
  /** By name; null omits the attribute. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** HTML shown until the map is ready, and wherever no script runs. */
  readonly children: string;
}

/**
 * `<edgewise-map>` in a publisher's page, as HTML to paste (docs/embedding.md). Inside a `div`,
 * because Markdown and wpautop wrap elements that they do not know in paragraphs, which end the
 * element before its children.
 */
export function elementMarkup({ script, attributes, children }: ElementMarkup): string {
  return formatPasteable(
    `<div><script type="module" src="${escapeHtml(script)}"></script><edgewise-map ${attributesOf(attributes)}>${children}</edgewise-map></div>`,
  );
}

function attributesOf(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ');
}
