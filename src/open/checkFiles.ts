import { articleFromParagraphs, articleFromText, type Article } from '../article/article';
import { matchPlaces, type PlaceMatch } from '../article/matchPlaces';
import { articleParagraphs } from '../article/parseArticle';
import { findCloseWording, verifyDataset } from '../article/verify';
import { NEEDS_ARTICLE } from '../authoring/compileMap';
import { formatJson } from '../authoring/formatJson';
import { checkMap, parseMap } from '../authoring/parseMap';
import { readMap } from '../authoring/readMap';
import { formatAuthored } from '../authoring/writeMap';
import { detectFormat, importAs } from '../convert/importFiles';
import { isRecord } from '../convert/in/json';
import { sortChoices } from '../convert/kinds';
import { toMap } from '../convert/toMap';
import { ConvertError, type ImportedGraph } from '../convert/types';
import { adviseDataset } from '../format/advice/advise';
import { decodeText } from '../format/decodeText';
import { findMissingTranslations } from '../format/missingTranslations';
import { linesOf, parseDataset } from '../format/parse';
import type { Dataset, Problem } from '../format/types';
import { fileRoles, type GivenFile } from './fileRoles';

export interface CheckRequest {
  readonly files: readonly GivenFile[];
  /** Kinds of another program, and what each is here. */
  readonly choices: readonly (readonly [string, string])[];
}

/** What was read from another program's file. */
export interface ImportSummary {
  readonly actors: number;
  readonly ties: number;
  readonly unfinished: number;
  /** In English, as the command says it. */
  readonly dropped: readonly string[];
  /** Kinds that have no equal here. */
  readonly unmapped: readonly string[];
}

export interface CheckedMap {
  readonly kind: 'map';
  readonly file: string;
  /** The parsed dataset, with its texts in all languages. */
  readonly raw: object;
  /** The same as the text of a `graph.json`. */
  readonly graphJson: string;
  readonly layout: object | null;
  /** Something that a map needs is missing and has a placeholder. */
  readonly isDraft: boolean;
  /** Ties that are left out because they have no claim or no place. */
  readonly unfinished: number;
  readonly imported: ImportSummary | null;
  /** Its places are left out, because they can be found only with the article. */
  readonly lacksArticle: boolean;
  /** The article's paragraphs as they are written, the title first; null if it is not at hand. */
  readonly article: readonly string[] | null;
  readonly match: PlaceMatch | null;
  /** Where the map does not fit its article, as `verify` finds it. */
  readonly problems: readonly Problem[];
  /** What `validate` and `verify` would review. */
  readonly warnings: readonly Problem[];
}

export type CheckResult =
  | CheckedMap
  | {
      readonly kind: 'broken';
      readonly file: string;
      readonly problems: readonly Problem[];
      /** Its places can be found only with the article, which was not among the files. */
      readonly needsArticle?: boolean;
    };

/** A longer article would freeze the page that shows it. In UTF-16 code units. */
const MAX_ARTICLE_LENGTH = 1_000_000;

/**
 * Reads a map from the files that a reader has chosen, with the checks of `validate` and, where the
 * article is at hand, of `verify`. Never throws: whatever a file holds, the result can be shown.
 */
export function checkFiles({ files, choices }: CheckRequest): CheckResult {
  const file = files[0]?.name ?? '';
  try {
    const { dataset, article, layout } = fileRoles(files);
    const name = dataset[0]?.name ?? file;
    const opened = openDataset(dataset, article && readArticle(article), choices);
    if (!opened.ok) {
      const { problems } = opened;
      const needsArticle = problems.some(({ message }) => message.includes(NEEDS_ARTICLE));
      return { kind: 'broken', file: name, problems, needsArticle };
    }
    return buildMap(name, opened, layout);
  } catch (error) {
    const message =
      error instanceof ConvertError
        ? error.message
        : `${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { kind: 'broken', file, problems: [{ path: '', message }] };
  }
}

interface GivenArticle {
  readonly paragraphs: readonly string[];
  readonly article: Article;
}

interface Opened {
  readonly ok: true;
  readonly dataset: Dataset;
  readonly raw: object;
  readonly graphJson: string;
  readonly given: GivenArticle | null;
  readonly isDraft: boolean;
  readonly unfinished: number;
  readonly imported: ImportSummary | null;
  readonly lacksArticle: boolean;
  readonly locate: (problems: readonly Problem[]) => readonly Problem[];
}

type OpenResult = Opened | { readonly ok: false; readonly problems: readonly Problem[] };

function openDataset(
  files: readonly GivenFile[],
  given: GivenArticle | null,
  choices: CheckRequest['choices'],
): OpenResult {
  const [first] = files;
  if (!first) throw new ConvertError('no file to open');
  if (/\.ya?ml$/i.test(first.name)) return openAuthored(first, given);
  if (isDataset(first)) return openJson(first, given);
  const format = detectFormat(first);
  if (format === undefined)
    throw new ConvertError(
      `${first.name}: is none of the formats that are read here: graph.json, map.yaml, CSV, XLSX, GEXF, GraphML, JSON Graph Format, Cytoscape, node-link JSON, Kumu, Oligrapher, brat`,
    );
  const imported = importAs(format, format === 'brat' && given ? [...files, textOf(given)] : files);
  if ('graph' in imported) return openGraph(first.name, imported.graph, given, choices);
  const graphJson = formatJson(imported.dataset);
  return openText(first.name, graphJson, given);
}

function textOf({ paragraphs }: GivenArticle): GivenFile {
  return { name: 'article.txt', bytes: new TextEncoder().encode(paragraphs.join('\n')) };
}

/** JSON that is a dataset of ours, or no valid JSON: then the message names line and column. */
function isDataset({ name, bytes }: GivenFile): boolean {
  if (!/\.json$/i.test(name) && !/^[\s\uFEFF]*[{[]/.test(headOf(bytes))) return false;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return true;
  try {
    const value: unknown = JSON.parse(decoded.text.replace(/^\uFEFF/, ''));
    if (!isRecord(value)) return true;
    const edges = Array.isArray(value['edges']) ? (value['edges'] as readonly unknown[]) : [];
    return 'format' in value || edges.some((edge) => isRecord(edge) && 'reasoning' in edge);
  } catch {
    return true;
  }
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 64));
}

function readUtf8({ name, bytes }: GivenFile): string {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) throw new ConvertError(`${name}: ${decoded.fault}`);
  return decoded.text;
}

function readArticle(file: GivenFile): GivenArticle {
  const text = readUtf8(file);
  if (text.length > MAX_ARTICLE_LENGTH)
    throw new ConvertError(
      `${file.name}: has ${text.length} characters; an article may have ${MAX_ARTICLE_LENGTH}`,
    );
  const paragraphs = articleParagraphs(text);
  return { paragraphs, article: articleFromParagraphs(paragraphs) };
}

function openJson(file: GivenFile, given: GivenArticle | null): OpenResult {
  return openText(file.name, readUtf8(file), given);
}

function openText(name: string, text: string, given: GivenArticle | null): OpenResult {
  const result = parseDataset(text, name);
  if (!result.ok) return result;
  return {
    ...{ ok: true, dataset: result.dataset, graphJson: text, given },
    raw: JSON.parse(text.replace(/^\uFEFF/, '')) as object,
    ...{ isDraft: false, unfinished: 0, imported: null, lacksArticle: false },
    locate: (problems) => linesOf(problems, text),
  };
}

function openAuthored(file: GivenFile, given: GivenArticle | null): OpenResult {
  const read = readMap(readUtf8(file));
  const name = file.name.replace(/\.[^.]+$/, '');
  const result = checkMap(read, file.name, { article: given?.article ?? null, name });
  if (!result.ok) return result;
  const { dataset, raw, unfinished, locate } = result;
  return {
    ...{ ok: true, dataset, raw, graphJson: formatJson(raw), given },
    ...{ isDraft: false, unfinished: unfinished.length, imported: null, lacksArticle: false },
    locate: (problems) => problems.map(locate),
  };
}

/**
 * Another program's graph. It seldom has all that a map needs: then it is opened as a draft, with
 * placeholders for what is missing, and the page says so.
 */
function openGraph(
  file: string,
  graph: ImportedGraph,
  given: GivenArticle | null,
  choices: CheckRequest['choices'],
): OpenResult {
  const { authored, counts, locate } = toMap(graph, sortChoices(choices));
  const name = file.replace(/\.[^.]+$/, '');
  const yaml = formatAuthored(authored);
  // Without the article nothing that quotes it can be found.
  const unplaced = withoutPlaces(authored) as typeof authored;
  const whole = parseMap(yaml, file, { article: given?.article ?? null, name });
  const isDraft = !whole.ok || whole.unfinished.length > 0;
  const result = isDraft
    ? checkMap(readMap(formatAuthored({ title: name, ...(given ? authored : unplaced) })), file, {
        ...{ article: given?.article ?? standIn(graph.title ?? name), name },
        isDraft: true,
      })
    : whole;
  if (!result.ok) return { ok: false, problems: result.problems.map(locate) };
  const { dataset, raw } = result;
  return {
    ...{ ok: true, dataset, raw, graphJson: formatJson(raw), given, isDraft },
    imported: { ...counts, unmapped: counts.unmapped.map(({ word }) => word) },
    unfinished: 0,
    lacksArticle:
      isDraft && given === null && JSON.stringify(unplaced) !== JSON.stringify(authored),
    locate: (problems) => problems.map((problem) => locate(result.locate(problem))),
  };
}

/** The same without the key `at`, at any depth. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'at');
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutPlaces(item)]));
}

/** For places of a draft whose article is not at hand: a text with the map's title only. */
function standIn(title: string): Article {
  return articleFromText(title.replace(/\s+/g, ' ').trim() || 'Untitled');
}

function buildMap(file: string, opened: Opened, layout: GivenFile | null): CheckedMap {
  const { dataset, raw, graphJson, given, isDraft, unfinished, imported, lacksArticle } = opened;
  const { locate } = opened;
  const article = given?.article ?? null;
  return {
    ...{ kind: 'map', file, raw, graphJson, isDraft, unfinished, imported, lacksArticle },
    layout: layout && readLayoutFile(layout),
    article: given && given.paragraphs,
    match: article && matchPlaces(dataset, article),
    problems: article && !isDraft ? locate(verifyDataset(dataset, article, file, raw)) : [],
    warnings: isDraft
      ? []
      : locate([
          ...adviseDataset(dataset, graphJson, file),
          ...findMissingTranslations(raw as Dataset, file),
          ...(article ? findCloseWording(dataset, article, file, raw) : []),
        ]),
  };
}

/** A layout is optional: one that cannot be read counts as none. */
function readLayoutFile({ bytes }: GivenFile): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
