import { fromBrat } from '../../convert/in/brat';
import { fromCsv } from '../../convert/in/csv';
import { fromGexf } from '../../convert/in/gexf';
import { datasetOfJgf, detectJson, fromGraphJson } from '../../convert/in/graphJson';
import { fromGraphml } from '../../convert/in/graphml';
import { parseJson } from '../../convert/in/json';
import { ConvertError, type ImportedGraph, type OutputFile } from '../../convert/types';
import type { Dataset } from '../../format/types';

export const IMPORTS = [
  'csv',
  'jgf',
  'gexf',
  'graphml',
  'cytoscape',
  'nodelink',
  'kumu',
  'oligrapher',
  'brat',
] as const;
export type ImportFormat = (typeof IMPORTS)[number];

/** The format of a file, by its name and its content; undefined if neither shows it. */
export function detectFormat({ name, text }: OutputFile): ImportFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'gexf' || extension === 'graphml') return extension;
  if (extension === 'ann') return 'brat';
  const start = text.slice(0, 2000);
  if (/<gexf[\s>]/.test(start)) return 'gexf';
  if (/<graphml[\s>]/.test(start)) return 'graphml';
  if (/^\uFEFF?\s*[{[]/.test(text)) return detectJson(parseJson(text, name));
  return undefined;
}

/** A graph in another format; a whole dataset where the file holds one. */
export function importAs(
  format: ImportFormat,
  files: readonly OutputFile[],
): { readonly graph: ImportedGraph } | { readonly dataset: Dataset } {
  const [file, ...others] = files;
  if (!file) throw new ConvertError('no file to convert');
  switch (format) {
    case 'csv':
      return { graph: fromCsv(files) };
    case 'gexf':
      return { graph: fromGexf(file.text, file.name) };
    case 'graphml':
      return { graph: fromGraphml(file.text, file.name) };
    case 'brat': {
      const text = others.find(({ name }) => name.endsWith('.txt')) ?? others[0];
      if (!text)
        throw new ConvertError(
          `${file.name}: name its text as well: ${file.name.replace(/\.ann$/, '.txt')}`,
        );
      return { graph: fromBrat(file.text, text.text, file.name) };
    }
    default: {
      const value = parseJson(file.text, file.name);
      const dataset = format === 'jgf' ? datasetOfJgf(value) : null;
      return dataset ? { dataset } : { graph: fromGraphJson(value, format, file.name) };
    }
  }
}
