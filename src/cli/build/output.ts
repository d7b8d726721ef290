import type { Dataset } from '../../format/types';
import type { SolvedLayout } from '../../geometry/types';
import { loadMessages } from '../../i18n/loadMessages';
import { buildIframePage } from './iframePage';
import { buildOembed } from './oembed';
import { buildSnippet } from './snippet';
import type { PageCode, BuildServices } from './services';

export interface OutputParts {
  readonly dataset: Dataset;
  /** The text that `dataset` was read from. */
  readonly graphJson: string;
  readonly layout: SolvedLayout;
  readonly code: PageCode;
  /**
   * Prefix of the file names in `oembed.json` and `snippet.html`: '' or a URL with a trailing `/`.
   */
  readonly base: string;
  /** The URL of `embed.js`. */
  readonly script: string;
}

export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

export interface Output {
  readonly files: readonly OutputFile[];
  /** The size of `map.svg`, in CSS px. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** All files that are published for one map. */
export async function buildOutput(parts: OutputParts, services: BuildServices): Promise<Output> {
  const { dataset, layout, code, base, script } = parts;
  const graphJson = parts.graphJson.replace(/^\uFEFF/, '');
  const layoutJson = JSON.stringify(layout);
  const [drawn, reading, list, picture, messages] = await Promise.all([
    services.prerender(graphJson, layoutJson),
    services.renderReading(graphJson),
    services.renderList(graphJson),
    services.renderPicture(graphJson, layoutJson),
    loadMessages(dataset.lang),
  ]);
  const page = { dataset, base, script, graphJson, layoutJson, drawn, reading };
  const files = [
    { name: 'map.html', text: buildIframePage(code, page) },
    { name: 'graph.json', text: nameLayout(graphJson, dataset) },
    { name: 'layout.json', text: `${layoutJson}\n` },
    { name: 'map.svg', text: picture.svg },
    { name: 'oembed.json', text: buildOembed(dataset, base) },
    { name: 'snippet.html', text: buildSnippet({ dataset, base, script, list, messages }) },
  ];
  const { width, height } = picture;
  return { files, picture: { width, height } };
}

/**
 * Names the layout in the dataset, because the element requests a layout only if the dataset names
 * one (a failed request is an error in the host's console). Inserted as text, so that the author's
 * own formatting is kept.
 */
function nameLayout(graphJson: string, dataset: Dataset): string {
  if ((dataset.layout ?? dataset['x-layout']) !== undefined) return graphJson;
  return graphJson.replace('{', '{\n  "layout": "layout.json",');
}
