import path from 'node:path';
import type { Article } from '../article/article';
import { parseArticle } from '../article/parseArticle';
import { insertIds } from '../authoring/insertIds';
import { formatJson } from '../authoring/formatJson';
import { checkMap } from '../authoring/parseMap';
import { readMap } from '../authoring/readMap';
import { NEEDS_ARTICLE, type Unfinished } from '../authoring/compileMap';
import { linesOf, parseDataset } from '../format/parse';
import type { Dataset, Problem } from '../format/types';
import { fileTitle, ReadError } from './fileErrors';
import type { Io } from './io';

/** A sound dataset, read from a `graph.json` or compiled from a `map.yaml`. */
export interface DatasetFile {
  readonly ok: true;
  readonly dataset: Dataset;
  /** With the texts in all their languages. */
  readonly raw: Dataset;
  /** The text of `graph.json`: as read, or compiled. */
  readonly graphJson: string;
  /** The article that a `map.yaml` names, if it is at hand. */
  readonly article: Article | null;
  readonly unfinished: readonly Unfinished[];
  /** Adds line (and, in a `map.yaml`, column) to problems and sorts them. */
  readonly locate: (problems: readonly Problem[]) => readonly Problem[];
  /** The text of the `map.yaml` with the ids that it lacks; absent where none is missing. */
  readonly withIds?: string;
}

export type DatasetFileResult =
  | DatasetFile
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly unfinished: readonly Unfinished[];
    };

interface ReadOptions {
  /** The article's file where it is not the one that the map names. */
  readonly article?: string | undefined;
  /** Keeps unfinished edges, with placeholders. */
  readonly isDraft?: boolean;
}

/** Reads FILE as every command does. Rejects with ReadError if it, or its article, cannot be read. */
export async function readDatasetFile(
  file: string,
  io: Io,
  options: ReadOptions = {},
): Promise<DatasetFileResult> {
  const text = await io.read(file);
  return isMapFile(file, text) ? readMapFile(file, text, io, options) : readJson(file, text);
}

/** Whether a file is a `map.yaml`: by its name; standard input by its first character. */
export function isMapFile(file: string, text: string): boolean {
  if (/\.ya?ml$/i.test(file)) return true;
  return file === '-' && !/^\uFEFF?\s*[{[]/.test(text);
}

function readJson(file: string, text: string): DatasetFileResult {
  const result = parseDataset(text, fileTitle(file));
  if (!result.ok) return { ...result, unfinished: [] };
  return {
    ok: true,
    dataset: result.dataset,
    raw: JSON.parse(text.replace(/^\uFEFF/u, '')) as Dataset,
    graphJson: text,
    article: null,
    unfinished: [],
    locate: (problems) => linesOf(problems, text),
  };
}

async function readMapFile(
  file: string,
  text: string,
  io: Io,
  { article: given, isDraft = false }: ReadOptions,
): Promise<DatasetFileResult> {
  const read = readMap(text);
  const folder = file === '-' ? '.' : path.dirname(file);
  const named = read.map.article === undefined ? undefined : path.join(folder, read.map.article);
  const found = await readArticle(given ?? named, io);
  // Only what has to be looked up in the article needs it.
  const article = 'article' in found ? found.article : null;
  const name = file === '-' ? '' : path.basename(path.dirname(path.resolve(file)));
  const result = checkMap(read, fileTitle(file), { article, name, isDraft });
  if (!result.ok && 'error' in found && (given !== undefined || needsArticle(result.problems)))
    throw found.error;
  if (!result.ok) return result;
  const { dataset, raw, unfinished, newIds, locate } = result;
  return {
    ok: true,
    dataset,
    raw: raw as unknown as Dataset,
    graphJson: formatJson(raw),
    article,
    unfinished,
    locate: (problems) =>
      problems.map(locate).sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity)),
    ...(newIds.length > 0 ? { withIds: insertIds(text, newIds) } : {}),
  };
}

function needsArticle(problems: readonly Problem[]): boolean {
  return problems.some(({ message }) => message.includes(NEEDS_ARTICLE));
}

async function readArticle(
  file: string | undefined,
  io: Io,
): Promise<{ readonly article: Article | null } | { readonly error: ReadError }> {
  if (file === undefined) return { article: null };
  try {
    return { article: parseArticle(await io.read(file)) };
  } catch (error) {
    if (error instanceof ReadError) return { error };
    throw error;
  }
}
