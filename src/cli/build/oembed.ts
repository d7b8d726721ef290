import type { Dataset } from '../../format/types';
import { embedHeight } from '../../share/embedHeight';
import { ARTICLE_WIDTH, iframeMarkup } from '../../share/embedSnippet';

/**
 * The response of an oEmbed provider (https://oembed.com, 1.0, 2.3.4.4 "rich"), as JSON; it can be
 * served as a static file.
 */
export function buildOembed(dataset: Dataset, base: string): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: dataset.title,
    author_name: dataset.about.by,
    provider_name: 'Edgewise',
    width: ARTICLE_WIDTH,
    height: embedHeight(ARTICLE_WIDTH),
    html: iframeMarkup({ src: `${base}map.html`, title: dataset.title }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
