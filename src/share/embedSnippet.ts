import { escapeHtml } from './escapeHtml';
import { embedHeight } from './embedHeight';

/** The column of an article, CSS px. */
export const ARTICLE_WIDTH = 720;
/** Scripts, and the passages that open in a new tab; no origin, no form, no navigation of the host. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** `map.html` in a publisher's page, as HTML to paste (docs/embedding.md). */
export function iframeMarkup(attributes: { readonly src: string; readonly title: string }): string {
  const named = attributesOf(attributes);
  return `<iframe ${named} width="100%" height="${embedHeight(ARTICLE_WIDTH)}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

interface ElementMarkup {
  /** The address of `embed.js`. */
  readonly script: string;
  /** By name; what has no value is left away. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** HTML that is read until the map stands, and where no script runs. No empty line: Markdown ends raw HTML at the first. */
  readonly children: string;
}

/** `<edgewise-map>` in a publisher's page, as HTML to paste (docs/embedding.md). */
export function elementMarkup({ script, attributes, children }: ElementMarkup): string {
  return `<script type="module" src="${escapeHtml(script)}"></script>
<edgewise-map ${attributesOf(attributes)}>
${children}
</edgewise-map>`;
}

function attributesOf(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ');
}
