import type { Article } from '../../article/article';
import { writeMap } from '../../authoring/writeMap';
import { toArgdown } from '../../convert/out/argdown';
import { toCsv } from '../../convert/out/csv';
import { toCytoscape } from '../../convert/out/cytoscape';
import { toGexf } from '../../convert/out/gexf';
import { toGraphml } from '../../convert/out/graphml';
import { toJgf } from '../../convert/out/jgf';
import { toJsonld } from '../../convert/out/jsonld';
import type { Exported } from '../../convert/types';
import type { Dataset } from '../../format/types';
import { buildGraph } from '../../graph/graph';
import { formatBibtex } from '../../share/bibtex';
import { buildCitation } from '../../share/citation';
import { formatCsl } from '../../share/csl';
import { buildDraftLayout } from '../build/draftLayout';
import type { Io } from '../io';

export const EXPORTS = [
  'yaml',
  'csv',
  'jgf',
  'graphml',
  'gexf',
  'cytoscape',
  'jsonld',
  'csl',
  'bibtex',
  'svg',
  'argdown',
] as const;
export type ExportFormat = (typeof EXPORTS)[number];

export interface ExportSource {
  readonly dataset: Dataset;
  readonly raw: Dataset;
  readonly graphJson: string;
  readonly article: Article | null;
  /** The article's file as seen from the output; undefined if there is none. */
  readonly articleFile: string | undefined;
}

/** A dataset in another format. */
export async function exportAs(
  format: ExportFormat,
  source: ExportSource,
  io: Io,
): Promise<Exported> {
  const { dataset, raw, article, articleFile } = source;
  switch (format) {
    case 'yaml': {
      const options = articleFile === undefined ? { article } : { article, articleFile };
      return { files: [{ name: 'map.yaml', text: writeMap(raw, options) }], lost: [] };
    }
    case 'csv':
      return toCsv(raw);
    case 'jgf':
      return toJgf(raw);
    case 'graphml':
      return toGraphml(dataset);
    case 'gexf':
      return toGexf(dataset);
    case 'cytoscape':
      return toCytoscape(dataset);
    case 'jsonld':
      return toJsonld(dataset);
    case 'argdown':
      return toArgdown(dataset);
    case 'csl':
    case 'bibtex':
      return citationAs(format, dataset);
    case 'svg':
      return await pictureOf(source, io);
  }
}

function citationAs(format: 'csl' | 'bibtex', dataset: Dataset): Exported {
  // The day is that of reading; a file has none.
  const accessed = new Date().toISOString().slice(0, 10);
  const citation = buildCitation(buildGraph(dataset), null, { url: null, accessed });
  const { title, publisher } = dataset.source;
  const note = `Relationship map of "${title}" (${publisher})`;
  const [text, extension] =
    format === 'csl' ? [formatCsl(citation, note), 'json'] : [formatBibtex(citation, note), 'bib'];
  const lost = ['everything but title, author, version and source of the map'];
  return { files: [{ name: `${dataset.id}.${extension}`, text: `${text}\n` }], lost };
}

async function pictureOf({ dataset, graphJson }: ExportSource, io: Io): Promise<Exported> {
  const layout = JSON.stringify(buildDraftLayout(buildGraph(dataset)));
  const { svg } = await io.services.renderPicture(graphJson, layout);
  const lost = ['the reasoning of every tie, and the argument: a picture shows names and ties'];
  return { files: [{ name: `${dataset.id}.svg`, text: svg }], lost };
}
