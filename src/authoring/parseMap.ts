import { sentenceAt, type Article } from '../article/article';
import {
  MAX_PROBLEMS,
  memberOf,
  pathName,
  readPathName,
  shortValue,
  type Finding,
  type Path,
} from '../format/finding';
import { didYouMean, nearest } from '../format/nearest';
import { findProblems } from '../format/parse';
import type { Dataset, Problem } from '../format/types';
import { authoredPath } from './authoredPath';
import { compileMap, NEEDS_ARTICLE, type Compiled, type Unfinished } from './compileMap';
import type { NewId } from './edgeIds';
import { FAULT, readMap, type ReadMap } from './readMap';
import { inAuthorWords } from './words';

export interface MapOptions {
  /** Null where it is not at hand: then only places that the file holds in full are found. */
  readonly article: Article | null;
  /** The map's id where the file has none. */
  readonly name?: string;
}

export type MapResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** The same with its texts in all languages: what `graph.json` holds. */
      readonly raw: Readonly<Record<string, unknown>>;
      readonly unfinished: readonly Unfinished[];
      readonly newIds: readonly NewId[];
      /** A problem of the dataset, such as a warning, with its position in the file. */
      readonly locate: (problem: Problem) => Problem;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly unfinished: readonly Unfinished[];
    };

/**
 * Compiles and checks a `map.yaml`. All problems are found at once, each with its line, its column
 * and what would be right, in the order of the file. With `isDraft`, unfinished edges and
 * placeholders for what is missing are kept: to look at, not to publish. Never throws.
 */
export function checkMap(
  read: ReadMap,
  fileName: string,
  options: MapOptions & { readonly isDraft?: boolean },
): MapResult {
  if (read.isUnreadable)
    return { ok: false, problems: toProblems(read.findings, 0, read, fileName), unfinished: [] };
  const compiled = compileMap(read.map, options);
  const checked = findProblems(compiled.raw);
  const { unfinished, newIds } = compiled;
  const own = [...read.findings, ...compiled.findings];
  const drafts = options.isDraft === true ? [] : checkUnfinished(read, options, unfinished);
  if ('dataset' in checked && own.length === 0 && drafts.length === 0) {
    const locate = (problem: Problem) =>
      locateProblem(problem, read, compiled, { fileName, article: options.article });
    return { ok: true, dataset: checked.dataset, raw: compiled.raw, unfinished, newIds, locate };
  }
  const { findings, more } = 'dataset' in checked ? { findings: [], more: 0 } : checked;
  const translated = findings
    .map((finding) => translate(finding, read, compiled))
    .flatMap((finding) => namedUnfinished(finding, unfinished, own));
  const isArticleMissing = own.some(({ text }) => text === NEEDS_ARTICLE);
  const judged = isArticleMissing
    ? translated.filter(({ text }) => !isAboutPlaces(text))
    : translated;
  const all = withoutEchoes([...own, ...drafts, ...judged], own);
  return { ok: false, problems: toProblems(all, more, read, fileName), unfinished };
}

/** Without the article no edge has a place, which is no fault of the edge. */
function isAboutPlaces(text: string): boolean {
  return text.includes('at least one place');
}

/** Reads a `map.yaml` and checks it, in one. */
export function parseMap(text: string, fileName: string, options: MapOptions): MapResult {
  return checkMap(readMap(text), fileName, options);
}

/** What is wrong, rather than missing, in the edges that are left out. */
function checkUnfinished(
  read: ReadMap,
  options: MapOptions,
  unfinished: readonly Unfinished[],
): readonly Finding[] {
  if (unfinished.length === 0) return [];
  const draft = compileMap(read.map, { ...options, isDraft: true });
  const checked = findProblems(draft.raw);
  if ('dataset' in checked) return [];
  const edges = new Set<unknown>(unfinished.map(({ edge }) => edge));
  return checked.findings
    .map((finding) => translate(finding, read, draft))
    .filter(({ path }) => path[0] === 'ties' && edges.has(path[1]) && path[2] !== 'at');
}

/**
 * A reference to an edge that is left out: says so, rather than that there is no such id. Nothing if
 * what the edge lacks is reported already.
 */
function namedUnfinished(
  finding: Finding,
  unfinished: readonly Unfinished[],
  own: readonly Finding[],
): readonly Finding[] {
  const owner = finding.candidates && unfinished.find(({ id }) => id === finding.value);
  if (!owner) return [finding];
  if (own.some(({ path }) => path[0] === 'ties' && path[1] === owner.edge)) return [];
  const { path, value } = finding;
  const lacks = owner.lacks.join(' and its ');
  const text = `${shortValue(value)} is a tie that is unfinished and left out: give the tie its ${lacks}, or take it out here`;
  return [{ path, value, text }];
}

function translate(finding: Finding, { map }: ReadMap, { order }: Compiled): Finding {
  return {
    ...finding,
    path: authoredPath(finding.path, map, order),
    text: inAuthorWords(finding.text),
  };
}

/** Leaves out "is missing" of a key that was written wrongly and reported for that. */
function withoutEchoes(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const reported = own.map(({ path }) => pathName(path));
  const seen = new Set<string>();
  return findings.filter((finding, i) => {
    const name = pathName(finding.path);
    const key = `${name} ${finding.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    if (i < own.length) return true;
    const isPart = (other: string) =>
      other === name || other.startsWith(`${name}.`) || other.startsWith(`${name}[`);
    return !reported.some(isPart);
  });
}

function toProblems(
  findings: readonly Finding[],
  more: number,
  read: ReadMap,
  fileName: string,
): readonly Problem[] {
  const positioned = findings
    .map((finding) => ({ finding, ...positionOf(finding.path, read) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const problems = positioned.slice(0, MAX_PROBLEMS).map(({ finding, line, column }) => {
    const suggestion = finding.suggestion ?? guessOf(finding);
    const guess = finding.candidates ? didYouMean(suggestion) : '';
    const text = `${finding.text}${guess}`;
    return {
      path: finding.path[0] === FAULT ? '' : pathName(finding.path),
      message: `${fileName}:${line}:${column}: ${nameOf(finding.path, read, text)}`,
      line,
      column,
      ...(finding.value === undefined ? {} : { value: shortValue(finding.value) }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  const count = more + Math.max(0, findings.length - MAX_PROBLEMS);
  if (count === 0) return problems;
  const noun = count === 1 ? 'problem is' : 'problems are';
  return [
    ...problems,
    {
      path: '',
      count,
      message: `${fileName}: ${count} more ${noun} not listed; correct these first`,
    },
  ];
}

function guessOf({ value, candidates }: Finding): string | undefined {
  return candidates && nearest(String(value), candidates);
}

/** `ties[3] "iran-eaeu": claim is missing`: the innermost object with a name, then the rest. */
function nameOf(path: Path, { map }: ReadMap, text: string): string {
  if (path[0] === FAULT) return text;
  const [root, key, ...rest] = path;
  if (root === 'actors' && typeof key === 'string' && key !== '')
    return join(`actor "${key}"`, pathName(rest), text);
  if (root === 'ties' && typeof key === 'number') {
    const edge = map.ties?.[key];
    const name = edge?.id ?? edge?.tie;
    return join(
      `ties[${key}]${name === undefined ? '' : ` ${shortValue(name)}`}`,
      pathName(rest),
      text,
    );
  }
  if (root === 'argument' && key === 'steps' && typeof rest[0] === 'number') {
    const id = memberOf(map.argument?.steps?.[rest[0]], 'id');
    const name = typeof id === 'string' ? ` ${shortValue(id)}` : '';
    return join(`argument.steps[${rest[0]}]${name}`, pathName(rest.slice(1)), text);
  }
  return join('', pathName(path), text);
}

function join(owner: string, rest: string, text: string): string {
  const what = rest === '' ? text : `${rest} ${text}`;
  return owner === '' ? what : `${owner}: ${what}`;
}

/** Where a value is; of a missing one, where the object is that lacks it. */
function positionOf(path: Path, { offsets, positionOf: at }: ReadMap) {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const offset = offsets.get(pathName(path.slice(0, depth)));
    if (offset !== undefined) return at(offset);
  }
  return { line: 1, column: 1 };
}

const FIRST_WORDS = 3;
const MAX_WITH_WORDS = 4;

/** `1.2 "When it began …", 1.3 "By now …"`, because nobody counts sentences. */
function withFirstWords(names: string, article: Article | null): string {
  return names
    .split(', ')
    .map((name, i) => {
      const [paragraph = 0, sentence = 0] = name.split('.').map(Number);
      const words = article && sentenceAt(article, paragraph, sentence)?.text.split(' ');
      if (!words || i >= MAX_WITH_WORDS) return name;
      const more = words.length > FIRST_WORDS ? ' …' : '';
      return `${name} "${words.slice(0, FIRST_WORDS).join(' ')}${more}"`;
    })
    .join(', ');
}

/** A problem of the compiled dataset at its position in `map.yaml`, in the words of that file. */
function locateProblem(
  problem: Problem,
  read: ReadMap,
  { order }: Compiled,
  { fileName, article }: { readonly fileName: string; readonly article: Article | null },
): Problem {
  if (problem.count !== undefined) return problem;
  const path = authoredPath(readPathName(problem.path), read.map, order);
  const { line, column } = positionOf(path, read);
  const body = problem.message
    .replace(`${fileName}: `, '')
    .replace(/\breasoning[. ]/, '')
    // In the file, sentences are not counted.
    .replace(
      /^source\.sentences\[\d+\] counts the (sentences? )([\d., ]+), which /,
      (_, noun: string, names: string) => `the ${noun}${withFirstWords(names, article)} `,
    );
  const text = inAuthorWords(body).replace(
    /^ties\[(\d+)\]/,
    (_, i: string) => `ties[${order.ties[Number(i)] ?? i}]`,
  );
  const message = `${fileName}:${line}:${column}: ${text}`;
  return { ...problem, path: pathName(path), line, column, message };
}
