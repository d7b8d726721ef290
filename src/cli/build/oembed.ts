import type { Dataset } from '../../dataset/types';
import { escapeHtml } from './escapeHtml';
import { heightFor } from '../../layout/heightFor';

/** The column of an article, CSS px. */
const WIDTH = 720;
/** Scripts, and the passages that open in a new tab; no origin, no form, no navigation of the host. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The answer of an oEmbed provider (https://oembed.com, 1.0, 2.3.4.4 "rich"), as JSON: a static file serves it as well. */
export function buildOembed(dataset: Dataset, base: string): string {
  const height = heightFor(WIDTH);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: dataset.title,
    author_name: dataset.about.by,
    provider_name: 'Edgewise',
    width: WIDTH,
    height,
    html: `<iframe src="${escapeHtml(`${base}map.html`)}" title="${escapeHtml(dataset.title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
