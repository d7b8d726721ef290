import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { Path } from '../format/finding';
import { pathName, shortValue, type Finding } from '../format/finding';
import { synonymOf } from '../format/guesses';
import { MAX_DEPTH } from '../format/limits';
import { didYouMean, nearest } from '../format/nearest';
import { EXTENSION_KEY } from '../format/schema';
import { lostText, parseYaml, MAX_YAML_LENGTH } from './parseYaml';
import { MAP, PLACE, type Field, type Shape } from './shape';
import type { AuthoredMap } from './types';

export interface ReadMap {
  readonly map: AuthoredMap;
  readonly findings: readonly Finding[];
  /** Offset of each value that was read, by the name of its path. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Line and column of an offset, both from 1. */
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
  /** The file is no YAML: nothing else is known of it. */
  readonly isUnreadable: boolean;
}

/**
 * Reads `map.yaml`: YAML first, then every key against the table of keys. Finds all problems of form
 * at once; what the values mean is checked by `compileMap` and `parseDataset`. Values that are wrong
 * are left out. Never throws.
 */
export function readMap(textWithBom: string): ReadMap {
  const text = textWithBom.replace(/^\uFEFF/, '');
  const offsets = new Map<string, number>();
  const findings: Finding[] = [];
  if (text.length > MAX_YAML_LENGTH) {
    const [found, max] = [text.length, MAX_YAML_LENGTH].map((length) => Math.ceil(length / 1e6));
    const finding = { path: [], text: `has ${found} MB; at most ${max} MB are read` };
    return unreadable([finding], offsets, () => ({ line: 1, column: 1 }));
  }
  const { root, lines, faults } = parseYaml(text);
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (faults.length > 0) {
    const found = faults.map((fault, i) => {
      offsets.set(pathName([FAULT, i]), fault.offset);
      return { path: [FAULT, i], text: fault.text };
    });
    return unreadable(found, offsets, positionOf);
  }
  const reader = createReader(text, offsets, findings);
  if (root === null || (isScalar(root) && isEmpty(root))) {
    return unreadable([{ path: [], text: 'is empty' }], offsets, positionOf);
  }
  const map = reader.readObject(root, MAP, []) ?? {};
  return { map, findings, offsets, positionOf, isUnreadable: false };
}

/** The path of a fault in the YAML itself; it is never shown. */
export const FAULT = '';

function unreadable(
  findings: readonly Finding[],
  offsets: ReadMap['offsets'],
  positionOf: ReadMap['positionOf'],
): ReadMap {
  return { map: {}, findings, offsets, positionOf, isUnreadable: true };
}

const NO_ALIAS = 'anchors (&) and aliases (*) are not allowed; a text that begins so needs quotes';

type Entries = Record<string, unknown>;

function createReader(text: string, offsets: Map<string, number>, findings: Finding[]) {
  const report = (path: Path, message: string, more: Partial<Finding> = {}) => {
    findings.push({ path, text: message, ...more });
  };

  /** Notes where a value is; false if it is an alias or has an anchor or a tag. */
  function isPlain(node: ParsedNode, path: Path): boolean {
    offsets.set(pathName(path), node.range[0]);
    if (isAlias(node) || node.anchor !== undefined) report(path, NO_ALIAS);
    else if (node.tag !== undefined)
      report(path, `the tag ${node.tag} is not allowed; a text that begins with "!" needs quotes`);
    else return true;
    return false;
  }

  function readObject(node: ParsedNode, shape: Shape, path: Path): Entries | undefined {
    const entries: Entries = {};
    const pairs = readPairs(node, path);
    if (!pairs) return undefined;
    let lastKey = '';
    for (const { key, value } of pairs) {
      const at = [...path, key];
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (EXTENSION_KEY.test(key)) entries[key] = value && readAny(value, at, 0);
      else if (!field && isSplitByComma(node, value)) reportSplit(lastKey, at);
      else if (!field) reportUnknown(key, Object.keys(shape), at);
      else if (!value || (isScalar(value) && isEmpty(value)))
        report(at, 'is empty: write something behind the colon, or leave the key out');
      else if (isPlain(value, at)) {
        const read = readField(value, field, at);
        if (read !== undefined) entries[key] = read;
      }
      if (field) lastKey = key;
    }
    return entries;
  }

  /** The keys of a mapping with their values, without those that are written twice. */
  function readPairs(node: ParsedNode, path: Path) {
    if (!isMap(node)) {
      const found = isSeq(node) ? 'a list' : shortValue(sourceOf(node));
      report(path, `must be keys with values, not ${found}`);
      return undefined;
    }
    const seen = new Set<string>();
    return node.items.flatMap(({ key, value }) => {
      const keyNode = key;
      const isWord = isScalar(keyNode) && keyNode.anchor === undefined && keyNode.tag === undefined;
      const name = isWord && !isEmpty(keyNode) ? sourceOf(keyNode) : undefined;
      if (name === undefined) {
        const slot = [...path, `?${seen.size}`];
        offsets.set(pathName(slot), keyNode.range[0]);
        report(slot, isAlias(keyNode) ? NO_ALIAS : 'a key must be one word');
        return [];
      }
      const at = [...path, name];
      const isRepeated = seen.has(name);
      const slot = isRepeated ? [...at, 'again'] : at;
      offsets.set(pathName(slot), keyNode.range[0]);
      if (isRepeated)
        report(slot, `${shortValue(name)} is written twice in the same place; remove one`);
      seen.add(name);
      return isRepeated ? [] : [{ key: name, value: value ?? undefined }];
    });
  }

  function reportUnknown(key: string, allowed: readonly string[], at: Path): void {
    const suggestion =
      OWN_SYNONYMS.get(key)?.find((one) => allowed.includes(one)) ??
      synonymOf(key, allowed) ??
      nearest(key, allowed);
    const own = suggestion === undefined ? `; possible here: ${allowed.join(', ')}` : '';
    report(at, `is not a key of map.yaml${own}${didYouMean(suggestion)}`, { suggestion });
  }

  function reportSplit(key: string, at: Path): void {
    const owner = key === '' ? 'a text' : shortValue(key);
    report(
      at,
      `is the rest of ${owner}, split off by the comma before it: inside braces, put a text with a comma in quotes, or write each key on a line of its own`,
    );
  }

  function readField(node: ParsedNode, field: Field, path: Path): unknown {
    if (typeof field === 'object') return readNested(node, field, path);
    switch (field) {
      case 'prose':
        return isMap(node) ? readTexts(node, path) : readText(node, path, true);
      case 'line':
        return readText(node, path, true);
      case 'word':
        return readText(node, path, false);
      case 'proses':
        return readList(node, path, (item, at) => readField(item, 'prose', at));
      case 'lines':
        return readList(node, path, (item, at) => readText(item, at, true));
      case 'words':
        return readList(node, path, (item, at) => readText(item, at, false));
      case 'wordOrWords':
        return isSeq(node) ? readField(node, 'words', path) : readText(node, path, false);
      case 'number':
        return readNumber(node, path);
      case 'numbers':
        return readList(node, path, readNumber);
      case 'place':
      case 'places':
        return readPlaces(node, path);
    }
  }

  function readNested(node: ParsedNode, field: Field & object, path: Path): unknown {
    if ('object' in field) return readObject(node, field.object, path);
    if ('list' in field)
      return readList(node, path, (item, at) => readObject(item, field.list, at));
    const pairs = readPairs(node, path);
    if (!pairs) return undefined;
    const each = (read: (value: ParsedNode, key: string, at: Path) => unknown) =>
      pairs.flatMap(({ key, value }) => {
        const at = [...path, key];
        if (!value || (isScalar(value) && isEmpty(value))) {
          report(at, 'is empty: write something behind the colon, or leave the key out');
          return [];
        }
        const found = isPlain(value, at) ? read(value, key, at) : undefined;
        return found === undefined ? [] : [[key, found] as const];
      });
    if ('byId' in field)
      return each((value, _, at) => readObject(value, field.byId, at)).map(([id, object]) => ({
        id,
        ...(object as Entries),
      }));
    if ('wordsById' in field)
      return fromEntries(each((value, _, at) => readText(value, at, false)));
    return fromEntries(
      each((value, name, at) => {
        const found = readObject(value, field.locators, at);
        const [paragraph, sentence] = name.split('.').map(Number);
        if (!PLACE_NAME.test(name)) report(at, 'must be the name of a sentence: 9.2');
        return PLACE_NAME.test(name) && found ? { paragraph, sentence, ...found } : undefined;
      }),
    );
  }

  function readList<Item>(
    node: ParsedNode,
    path: Path,
    read: (item: ParsedNode, at: Path) => Item | undefined,
  ): readonly Item[] | undefined {
    if (!isSeq(node)) {
      const found = isMap(node) ? 'keys' : shortValue(sourceOf(node));
      report(path, `must be a list, each entry on a line with a dash, not ${found}`);
      return undefined;
    }
    return node.items.flatMap((item, i) => {
      const at = [...path, i];
      const entry = item;
      if (isScalar(entry) && isEmpty(entry)) {
        offsets.set(pathName(at), entry.range[0]);
        report(at, 'is an empty entry: write something behind the dash, or remove it');
        return [];
      }
      const value = isPlain(entry, at) ? read(entry, at) : undefined;
      return value === undefined ? [] : [value];
    });
  }

  function readTexts(node: ParsedNode, path: Path): unknown {
    const pairs = readPairs(node, path) ?? [];
    return fromEntries(
      pairs.flatMap(({ key, value }) => {
        const at = [...path, key];
        const found = value && isPlain(value, at) ? readText(value, at, true) : undefined;
        return found === undefined ? [] : [[key, found] as const];
      }),
    );
  }

  /** The characters of a scalar as they are written: `no`, `1e3` and `2015-11` stay texts. */
  function readText(node: ParsedNode, path: Path, isProse: boolean): string | undefined {
    if (!isScalar(node)) {
      report(path, `must be text, not ${isSeq(node) ? 'a list' : 'keys with values'}`);
      return undefined;
    }
    if (isProse && node.type === 'PLAIN' && reportLost(node, path)) return undefined;
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    return isBlock ? sourceOf(node).replace(/\n+$/, '') : sourceOf(node);
  }

  /** Reports what a `#` has taken from an unquoted text. */
  function reportLost(node: Scalar.Parsed, path: Path): boolean {
    const rest = /^[ \t]+#([^\r\n]*)/.exec(text.slice(node.range[1], node.range[1] + 1000));
    if (!rest) return false;
    report(path, lostText((rest[1] ?? '').trim()));
    return true;
  }

  function readNumber(node: ParsedNode, path: Path): number | undefined {
    if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value))
      return node.value;
    report(path, `must be a number, not ${shortValue(sourceOf(node))}`);
    return undefined;
  }

  function readPlaces(node: ParsedNode, path: Path): unknown {
    if (!isSeq(node)) {
      const place = readPlace(node, path);
      return place === undefined ? undefined : [place];
    }
    if (node.flow !== true || node.items.every(isUnsplit)) return readList(node, path, readPlace);
    report(
      path,
      'a list in brackets splits a text at its commas: put each text in quotes, or write each place on a line with a dash',
    );
    return undefined;
  }

  function readPlace(node: ParsedNode, path: Path): unknown {
    if (isMap(node)) return readObject(node, PLACE, path);
    if (isSeq(node)) return readText(node, path, true);
    const isName = NAMES_ONLY.test(sourceOf(node));
    return readText(node, path, !isName);
  }

  /** A value of the author's own, as JSON would hold it. */
  function readAny(node: ParsedNode, path: Path, depth: number): unknown {
    if (!isPlain(node, path)) return null;
    if (depth > MAX_DEPTH) {
      report(path, `is nested deeper than ${MAX_DEPTH} levels`);
      return null;
    }
    if (isSeq(node)) return node.items.map((item, i) => readAny(item, [...path, i], depth + 1));
    if (isMap(node))
      return fromEntries(
        (readPairs(node, path) ?? []).map(
          ({ key, value }) =>
            [key, value ? readAny(value, [...path, key], depth + 1) : null] as const,
        ),
      );
    const { value } = node as Scalar.Parsed;
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    report(path, 'is not a number that JSON can hold; put it in quotes');
    return null;
  }

  return { readObject };
}

/** Names that authors know from other graph formats, where `synonymOf` knows none. */
const OWN_SYNONYMS = new Map<string, readonly string[]>([
  ['nodes', ['actors']],
  ['edges', ['ties']],
  ['links', ['ties']],
  ['relations', ['ties']],
  ['from', ['tie']],
  ['to', ['tie']],
  ['source', ['tie']],
  ['target', ['tie']],
  ['places', ['at']],
  ['place', ['at']],
  ['quote', ['at']],
  ['because', ['grounds']],
  ['so', ['warrant']],
  ['name', ['label']],
]);

/** Whether a key that nobody knows is the rest of a text that `{ why: one, two }` has split. */
function isSplitByComma(node: ParsedNode, value: ParsedNode | undefined): boolean {
  return isMap(node) && node.flow === true && (!value || (isScalar(value) && isEmpty(value)));
}

/** Whether an entry in brackets cannot be part of a text that a comma has split. */
function isUnsplit(item: ParsedNode): boolean {
  if (!isScalar(item)) return false;
  return item.type !== 'PLAIN' || PLACE_NAME.test(sourceOf(item));
}

const PLACE_NAME = /^\d+\.\d+$/;
const NAMES_ONLY = /^\s*\d+\.\d+(?:\s*,\s*\d+\.\d+)*\s*$/;

/** Defined one by one: assigning to `__proto__` would set the prototype. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): Entries {
  return Object.fromEntries(entries);
}

function sourceOf(node: ParsedNode): string {
  if (isScalar(node)) return node.source;
  return isSeq(node) ? '[…]' : '{…}';
}

function isEmpty(node: Scalar.Parsed): boolean {
  return node.type === 'PLAIN' && sourceOf(node) === '';
}
