import { ConvertError } from '../convert/types';

/** A file that the reader has chosen. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What each of the chosen files is for. */
export interface FileRoles {
  /** One file; several where they are the tables of one map. */
  readonly dataset: readonly GivenFile[];
  readonly article: GivenFile | null;
  readonly layout: GivenFile | null;
}

const ARTICLE = /\.(?:txt|text|md|html?|xhtml)$/i;
const TABLE = /\.(?:csv|tsv)$/i;
const LAYOUT = /(?:^|[.-])layout\.json$/i;

/** Whether a file of this name is an article rather than a map. */
export function isArticle(name: string): boolean {
  return ARTICLE.test(name);
}

/** Sorts files by their names. Throws a ConvertError if it is not clear which one is the map. */
export function fileRoles(files: readonly GivenFile[]): FileRoles {
  const articles = files.filter(({ name }) => isArticle(name));
  const others = files.filter(({ name }) => !isArticle(name));
  const layouts = others.filter(({ name }) => LAYOUT.test(name));
  const dataset = others.filter(({ name }) => !LAYOUT.test(name));
  const names = (list: readonly GivenFile[]) => list.map(({ name }) => name).join(', ');
  if (dataset.length === 0)
    throw new ConvertError(
      `${names(files)}: is no map; choose a dataset as well (graph.json, map.yaml, a table, a graph)`,
    );
  if (dataset.length > 1 && !dataset.every(({ name }) => TABLE.test(name)))
    throw new ConvertError(`${names(dataset)}: only tables may be several files; choose one map`);
  if (articles.length > 1)
    throw new ConvertError(`${names(articles)}: a map has one article; choose one of them`);
  return { dataset, article: articles[0] ?? null, layout: layouts[0] ?? null };
}
