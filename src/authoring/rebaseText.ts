import { isMap, isScalar, isSeq, parseDocument, type Pair, type ParsedNode } from 'yaml';
import type { Article } from '../article/article';
import { buildLocator, placeName } from '../article/locator';
import { sha256 } from '../article/sha256';
import type { Locator } from '../format/types';
import { parsePlace } from './parsePlace';
import { resolvePlace } from './resolvePlace';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A `map.yaml` with its places moved to an edited article: names such as `9.2` are replaced by the
 * new ones; words that the new article does not have, by the name of their sentence; the numbers
 * under `source` and `places` are counted anew. Everything else stays byte for byte.
 * `resolveOld` gives the places of a text in the earlier article; `moved` the new place of each.
 */
export function rebaseText(
  text: string,
  next: Article,
  resolveOld: (written: string) => readonly Locator[],
  moved: ReadonlyMap<string, Locator>,
): string {
  const root = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).contents;
  if (!isMap(root)) return text;
  const edits: Edit[] = [];
  const newNames = (places: readonly Locator[]) =>
    places.map((place) => placeName(moved.get(placeName(place)) ?? place)).join(', ');

  const editPlace = (node: unknown) => {
    if (isSeq(node)) node.items.forEach(editPlace);
    if (!isScalar(node)) return;
    const written = node.source ?? String(node.value);
    const old = resolveOld(written);
    if (old.length === 0) return;
    const isName = parsePlace(written).kind === 'names';
    const now = isName ? null : resolvePlace(written, { article: next, known: {} });
    const names = newNames(old);
    const isSame = isName
      ? names === written.trim().replace(/\s*,\s*/g, ', ')
      : now !== null && 'places' in now && now.places.map(placeName).join(', ') === names;
    if (!isSame) edits.push({ ...rangeOf(node as ParsedNode), text: names });
  };

  const walk = (node: unknown) => {
    if (isSeq(node)) node.items.forEach(walk);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (name === 'at') editPlace(value);
      else if (!name.startsWith('x-')) walk(value);
    }
  };
  walk(root);

  const setNumbers = (path: readonly string[], values: Readonly<Record<string, string>>) => {
    for (const [key, value] of Object.entries(values)) {
      const node: unknown = root.getIn([...path, key], true);
      if (isScalar(node)) edits.push({ ...rangeOf(node as ParsedNode), text: value });
      else if (isSeq(node) && node.flow === true)
        edits.push({ ...rangeOf(node as ParsedNode), text: value });
    }
  };
  setNumbers(['source'], {
    length: String(next.length),
    sha256: sha256(next.text),
    paragraphs: String(next.paragraphs.length),
    sentences: `[${next.paragraphs.map((sentences) => sentences.length).join(', ')}]`,
  });
  for (const { key } of tableOf(root)) {
    const old = isScalar(key) ? String(key.source) : '';
    const place = moved.get(old);
    if (!place) continue;
    const now = buildLocator(next, place.paragraph, place.sentence) ?? place;
    if (old !== placeName(now))
      edits.push({ ...rangeOf(key as ParsedNode), text: `"${placeName(now)}"` });
    setNumbers(['places', old], {
      start: String(now.start),
      end: String(now.end),
      textStart: JSON.stringify(now.textStart),
      textEnd: JSON.stringify(now.textEnd),
      sha256: now.sha256,
    });
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
      text,
    );
}

function tableOf(root: unknown): readonly Pair[] {
  const table: unknown = isMap(root) ? root.get('places', true) : undefined;
  return isMap(table) ? table.items : [];
}

function rangeOf(node: ParsedNode): { readonly start: number; readonly end: number } {
  const [start, end] = node.range;
  return { start, end };
}
