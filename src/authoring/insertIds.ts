import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import type { NewId } from './edgeIds';

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * Writes new ids into the text of a `map.yaml`: those of edges behind `tie:`, that of the map before
 * its first key. Everything else stays as it is, byte for byte, because nothing is parsed and
 * printed again. Ids whose edge is not found are left out.
 */
export function insertIds(text: string, newIds: readonly NewId[]): string {
  if (newIds.length === 0) return text;
  const root = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents;
  if (!isMap(root)) return text;
  const edges = root.get('ties', true) as ParsedNode | undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const insertions = newIds.flatMap(({ edge, id }) => {
    if (edge === null) return insertBeforeFirst(root, text, `id: ${id}`, lineEnd);
    const item = isSeq(edges) ? edges.items[edge] : undefined;
    return isMap(item) ? insertBehind(item, 'tie', text, `id: ${id}`, lineEnd) : [];
  });
  return insertions
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (result, { offset, text: added }) => result.slice(0, offset) + added + result.slice(offset),
      text,
    );
}

function insertBeforeFirst(
  map: YAMLMap,
  text: string,
  entry: string,
  lineEnd: string,
): readonly Insertion[] {
  const start = rangeOf(map.items[0]?.key)?.[0];
  if (start === undefined) return [];
  const isFlow = map.flow === true;
  const indent = text.slice(lineStart(text, start), start);
  return [{ offset: start, text: isFlow ? `${entry}, ` : entry + lineEnd + indent }];
}

function insertBehind(
  map: YAMLMap,
  wanted: string,
  text: string,
  entry: string,
  lineEnd: string,
): readonly Insertion[] {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === wanted);
  const [keyStart, valueEnd] = [rangeOf(pair?.key)?.[0], rangeOf(pair?.value)?.[1]];
  if (keyStart === undefined || valueEnd === undefined) return [];
  if (map.flow === true) return [{ offset: valueEnd, text: `, ${entry}` }];
  // A block scalar ends with its line break.
  const end = text.charAt(valueEnd - 1) === '\n' ? valueEnd - 1 : valueEnd;
  const rest = /[\r\n]|$/.exec(text.slice(end))?.index ?? 0;
  const indent = ' '.repeat(keyStart - lineStart(text, keyStart));
  return [{ offset: end + rest, text: lineEnd + indent + entry }];
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as ParsedNode | null | undefined)?.range;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
