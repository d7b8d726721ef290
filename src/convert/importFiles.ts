import { fromBrat } from './in/brat';
import { fromCsv } from './in/csv';
import { fromGexf } from './in/gexf';
import { datasetOfJgf, detectJson, fromGraphJson } from './in/graphJson';
import { fromGraphml } from './in/graphml';
import { parseJson } from './in/json';
import { fromWorkbooks } from './in/xlsx';
import { ConvertError, type ImportedGraph } from './types';
import { decodeTable } from './in/decodeTable';
import type { Dataset } from '../format/types';

export const IMPORTS = [
  'csv',
  'xlsx',
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

/** A file to import, as it is. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The format of a file, by its name and its content; undefined if neither shows it. */
export function detectFormat({ name, bytes }: InputFile): ImportFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'gexf' || extension === 'graphml') return extension;
  if (extension === 'ann') return 'brat';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const { text } = decodeTable(bytes);
  const start = text.slice(0, 2000);
  if (/<gexf[\s>]/.test(start)) return 'gexf';
  if (/<graphml[\s>]/.test(start)) return 'graphml';
  if (/^\uFEFF?\s*[{[]/.test(text)) return detectJson(parseJson(text, name));
  return undefined;
}

/** A graph in another format; a whole dataset where the file holds one. */
export function importAs(
  format: ImportFormat,
  inputs: readonly InputFile[],
): { readonly graph: ImportedGraph } | { readonly dataset: Dataset } {
  const files = inputs.map(({ name, bytes }) => ({ name, ...decodeTable(bytes) }));
  const [file, ...others] = files;
  if (!file) throw new ConvertError('no file to convert');
  switch (format) {
    case 'csv': {
      const graph = fromCsv(files);
      const notes = files.flatMap(({ name, note }) =>
        note === undefined ? [] : [`${name}: ${note}`],
      );
      return { graph: { ...graph, dropped: [...graph.dropped, ...notes] } };
    }
    case 'xlsx':
      return { graph: fromWorkbooks(inputs) };
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
