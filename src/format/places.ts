import { fieldAt, itemsOf, type Field } from './field';
import type { Finding } from './finding';

/** Places lie inside the article, run forward, and stand once in a list. Shapes are checked elsewhere. */
export function checkPlaces(root: Field): readonly Finding[] {
  const paragraphs = numberAt(fieldAt(root, 'source'), 'paragraphs');
  const length = numberAt(fieldAt(root, 'source'), 'length');
  return placeLists(root).flatMap((list) => [
    ...itemsOf(list).flatMap((place) => [
      ...checkParagraph(place, paragraphs),
      ...checkOffsets(place, length),
    ]),
    ...findRepeats(list),
  ]);
}

/** Every list of places in the file. */
function placeLists(root: Field): readonly Field[] {
  const edges = itemsOf(fieldAt(root, 'edges'));
  return [
    ...itemsOf(fieldAt(root, 'nodes')),
    ...edges.map((edge) => fieldAt(edge, 'reasoning')),
    ...edges.flatMap((edge) => itemsOf(fieldAt(edge, 'reasoning', 'grounds'))),
    ...itemsOf(fieldAt(root, 'argument', 'steps')),
  ].map((owner) => fieldAt(owner, 'places'));
}

function checkParagraph(place: Field, paragraphs: number | undefined): readonly Finding[] {
  const paragraph = numberAt(place, 'paragraph');
  if (paragraph === undefined || paragraphs === undefined || paragraph < paragraphs) return [];
  const text = `${paragraph} is not in the article: its paragraphs run from 0 to ${paragraphs - 1}`;
  return [{ path: [...place.path, 'paragraph'], text, value: paragraph }];
}

function checkOffsets(place: Field, length: number | undefined): readonly Finding[] {
  const start = numberAt(place, 'start');
  const end = numberAt(place, 'end');
  if (start === undefined || end === undefined) return [];
  const path = [...place.path, 'end'];
  if (end <= start) return [{ path, text: `${end} must come after start ${start}`, value: end }];
  if (length === undefined || end <= length) return [];
  return [{ path, text: `${end} lies behind the article's end ${length}`, value: end }];
}

function findRepeats(list: Field): readonly Finding[] {
  const seen = new Set<string>();
  return itemsOf(list).flatMap((place) => {
    const paragraph = numberAt(place, 'paragraph');
    const sentence = numberAt(place, 'sentence');
    if (paragraph === undefined || sentence === undefined) return [];
    const name = `${paragraph}.${sentence}`;
    if (seen.has(name))
      return [{ path: place.path, text: `names the sentence ${name} a second time` }];
    seen.add(name);
    return [];
  });
}

function numberAt(field: Field, key: string): number | undefined {
  const { value } = fieldAt(field, key);
  return typeof value === 'number' ? value : undefined;
}
