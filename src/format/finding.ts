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

/**
 * A value in a few characters. Lists and objects are only named by type, because they may be deep.
 */
export function shortValue(value: unknown): string {
  if (typeof value === 'string') {
    const points = Array.from(value);
    return JSON.stringify(points.length > 64 ? `${points.slice(0, 64).join('')}…` : value);
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
