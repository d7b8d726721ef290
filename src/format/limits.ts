import type { Finding, Path } from './finding';
import { EXTENSION_KEY } from './schema';

/**
 * Longer texts are not parsed at all. Counted in UTF-16 units, which are never more than the bytes
 * of the file.
 */
export const MAX_FILE_LENGTH = 64_000_000;

/** Maximum number of entries in a list or an object. Lists not named here may have `other`. */
const MAX_ENTRIES = { nodes: 20_000, edges: 50_000, other: 10_000 } as const;

/**
 * A dataset nests 8 levels deep; more than this limit would only exhaust the stack of its
 * consumers.
 */
export const MAX_DEPTH = 200;

/** The check stops after this many findings: nobody reads more, and a file may have millions. */
const MAX_FINDINGS = 1000;

/** Members of every object in JavaScript: assigning to them affects more than the one object. */
const RESERVED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Half of a surrogate pair: not a character, and `encodeURIComponent` throws on it. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A value to visit; its path is built only for what is reported. */
interface Visit {
  readonly parent: Visit | null;
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
  /** Inside an author's own `x-*` key, where any key and any number of entries is allowed. */
  readonly isExtension: boolean;
}

/**
 * Checks what no part of a dataset may contain, whatever its key: more entries than the limits
 * allow, reserved keys, lone surrogates, excessive nesting. Linear. `isTooLarge`: a limit is
 * exceeded, and nothing else is worth checking.
 */
export function checkLimits(raw: unknown): {
  findings: readonly Finding[];
  isTooLarge: boolean;
} {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  const stack: Visit[] = [{ parent: null, key: '', value: raw, depth: 0, isExtension: false }];
  const report = (visit: Visit, text: string) => findings.push({ path: pathOf(visit), text });
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, depth } = visit;
    if (findings.length >= MAX_FINDINGS) break;
    if (typeof value === 'string' && LONE_SURROGATE.test(value))
      report(visit, 'holds half a character (a lone surrogate); remove it');
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (depth > MAX_DEPTH) {
      report(visit, `is nested deeper than ${MAX_DEPTH} levels`);
      return { findings, isTooLarge: true };
    }
    const keys = Array.isArray(value) ? null : Object.keys(value);
    const size = keys ? keys.length : (value as readonly unknown[]).length;
    const max = maxEntries(visit);
    if (size > max) {
      report(visit, `has ${size} entries; at most ${max} are allowed`);
      return { findings, isTooLarge: true };
    }
    const isAliases = depth === 1 && visit.key === 'aliases';
    for (let i = size - 1; i >= 0; i -= 1) {
      const key = keys ? (keys[i] ?? '') : i;
      const member = {
        parent: visit,
        key,
        value: Reflect.get(value, key) as unknown,
        depth: depth + 1,
        isExtension: visit.isExtension || (typeof key === 'string' && EXTENSION_KEY.test(key)),
      };
      if (typeof key === 'string') checkKey(member, isAliases, report);
      stack.push(member);
    }
  }
  return { findings, isTooLarge: false };
}

function checkKey(
  member: Visit,
  isAlias: boolean,
  report: (visit: Visit, text: string) => void,
): void {
  const key = String(member.key);
  if (LONE_SURROGATE.test(key)) report(member, 'holds half a character (a lone surrogate)');
  // "constructor" may once have been an id, and its alias has to work.
  const isId = isAlias && key !== '__proto__';
  if (RESERVED_KEYS.includes(key) && !isId && !member.isExtension)
    report(member, 'is a name that JavaScript keeps for itself; it cannot be a key');
}

function maxEntries({ key, depth, isExtension }: Visit): number {
  if (isExtension) return Infinity;
  if (depth === 1 && (key === 'nodes' || key === 'edges')) return MAX_ENTRIES[key];
  return MAX_ENTRIES.other;
}

function pathOf(visit: Visit): Path {
  const path: (string | number)[] = [];
  for (let at = visit; at.parent; at = at.parent) path.unshift(at.key);
  return path.length > MAX_PATH ? path.slice(0, MAX_PATH) : path;
}

/** Maximum length of a printed path; if nesting is the problem, its beginning is enough. */
const MAX_PATH = 12;
