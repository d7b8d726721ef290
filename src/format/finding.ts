import { didYouMean, nearest } from './nearest';
import type { Problem } from './types';

/** Keys and list indices from the root of the file to a value. */
export type Path = readonly (string | number)[];

/** What a check found, before it is turned into a sentence: `<path> <text>`. */
export interface Finding {
  readonly path: Path;
  /** What is wrong, phrased to follow the name of the field: `is missing`. */
  readonly text: string;
  readonly value?: unknown;
  readonly suggestion?: string | undefined;
  /**
   * Candidates for the guess. Compared only for the problems that are reported, because a graph may
   * have 20,000 ids.
   */
  readonly candidates?: Iterable<string>;
}

/**
 * At most this many problems are worked out in full: nobody reads more, and each costs a search for
 * its line and its nearest guess.
 */
export const MAX_PROBLEMS = 100;
/** Limit of comparisons with candidates for all problems of a file together: about 0.1 s. */
const MAX_COMPARISONS = 50_000;

/**
 * The first problems in full; `more` is the number of the others. Linear in the size of the file.
 */
export function buildProblems(
  fileName: string,
  raw: unknown,
  findings: readonly Finding[],
): { readonly problems: readonly Problem[]; readonly more: number } {
  let comparisons = 0;
  const problems = findings.slice(0, MAX_PROBLEMS).map((finding) => {
    if (!finding.candidates || comparisons > MAX_COMPARISONS)
      return buildProblem(fileName, raw, finding);
    const candidates = [...finding.candidates];
    comparisons += candidates.length;
    const suggestion = nearest(String(finding.value), candidates);
    const text = `${finding.text}${didYouMean(suggestion)}`;
    return buildProblem(fileName, raw, { ...finding, text, suggestion });
  });
  return { problems, more: Math.max(0, findings.length - MAX_PROBLEMS) };
}

/** The last entry of a long list: it stands for all problems that are not listed. */
export function remainingProblem(fileName: string, count: number): Problem {
  const [noun, verb] = count === 1 ? ['problem', 'is'] : ['problems', 'are'];
  const message = `${fileName}: ${count} more ${noun} ${verb} not listed; correct these first`;
  return { path: '', message, count };
}

/**
 * Formats a finding for the author: `graph.json: edges[12] "russia-eaeu": target "eeau" is not the
 * id of any node`.
 */
export function buildProblem(fileName: string, raw: unknown, finding: Finding): Problem {
  const { path, text, value, suggestion } = finding;
  const owner = ownerOf(raw, path);
  const rest = pathName(path.slice(owner.depth));
  return {
    path: pathName(path),
    message: [fileName, ...owner.names, rest ? `${rest} ${text}` : text].join(': '),
    ...(value === undefined ? {} : { value: shortValue(value) }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** `edges[12].target`; keys that are not plain identifiers are quoted. */
export function pathName(path: Path): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`;
    if (!/^[\w-]+$/.test(part)) return `${name}[${JSON.stringify(part)}]`;
    return name === '' ? part : `${name}.${part}`;
  }, '');
}

/** Parses the path from the name that `pathName` makes of it. */
export function readPathName(name: string): Path {
  return Array.from(
    name.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w-]+)/gu),
    ([, slot, quoted, plain = '']) => {
      if (slot !== undefined) return Number(slot);
      return quoted === undefined ? plain : String(JSON.parse(quoted));
    },
  );
}

/** At most this many characters of a text are shown. */
const MAX_SHOWN = 64;

/**
 * A value in a few characters. Lists and objects are only named by type, because they may be deep.
 */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') {
    // Shorten by UTF-16 units first: the text may have megabytes.
    const points = Array.from(value.slice(0, 2 * MAX_SHOWN + 2));
    const shown = points.length > MAX_SHOWN ? `${points.slice(0, MAX_SHOWN).join('')}…` : value;
    return JSON.stringify(shown);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/**
 * The innermost object with an id along a path: how to name it, and how many path elements lead to
 * it.
 */
function ownerOf(raw: unknown, path: Path): { depth: number; names: readonly string[] } {
  let owner: { depth: number; names: readonly string[] } = { depth: 0, names: [] };
  let value = raw;
  path.forEach((part, i) => {
    value = memberOf(value, part);
    const id = memberOf(value, 'id');
    if (typeof part === 'number' && typeof id === 'string')
      owner = { depth: i + 1, names: [`${pathName(path.slice(0, i + 1))} ${shortValue(id)}`] };
  });
  return owner;
}

/** One member of a value of unknown type. */
export function memberOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
