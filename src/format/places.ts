import { fieldAt, itemsOf, type Field } from './field';
import type { Finding } from './finding';

/**
 * Checks that places lie inside the article, run forward, and are listed once. Their shape is
 * checked elsewhere.
 */
export function checkPlaces(root: Field): readonly Finding[] {
  const paragraphs = numberAt(fieldAt(root, 'source'), 'paragraphs');
  const length = numberAt(fieldAt(root, 'source'), 'length');
  const sentences = fieldAt(root, 'source', 'sentences').value;
  return placeLists(root).flatMap((places) => [
    ...places.flatMap((place) => [
      ...checkParagraph(place, paragraphs),
      ...checkSentence(place, Array.isArray(sentences) ? sentences : []),
      ...checkOffsets(place, length),
    ]),
    ...findRepeats(places),
  ]);
}

/** Every list of places in the file. */
function placeLists(root: Field): readonly (readonly Field[])[] {
  const edges = itemsOf(fieldAt(root, 'edges'));
  const owners = [
    ...itemsOf(fieldAt(root, 'nodes')),
    ...edges.map((edge) => fieldAt(edge, 'reasoning')),
    ...edges.flatMap((edge) => itemsOf(fieldAt(edge, 'reasoning', 'grounds'))),
    ...itemsOf(fieldAt(root, 'argument', 'steps')),
  ];
  return [
    ...owners.map((owner) => itemsOf(fieldAt(owner, 'places'))),
    itemsOf(fieldAt(root, 'withoutTies')).map((item) => fieldAt(item, 'place')),
  ];
}

function checkParagraph(place: Field, paragraphs: number | undefined): readonly Finding[] {
  const paragraph = numberAt(place, 'paragraph');
  if (paragraph === undefined || paragraphs === undefined || paragraph < paragraphs) return [];
  if (paragraphs === 0) return [];
  const text = `${paragraph} is not in the article: its paragraphs run from 0 to ${paragraphs - 1}`;
  return [{ path: [...place.path, 'paragraph'], text, value: paragraph }];
}

function checkSentence(place: Field, sentences: readonly unknown[]): readonly Finding[] {
  const paragraph = numberAt(place, 'paragraph');
  const sentence = numberAt(place, 'sentence');
  const count = paragraph === undefined ? undefined : sentences[paragraph];
  if (sentence === undefined || typeof count !== 'number' || sentence <= count) return [];
  const text = `${sentence} is more than source.sentences[${paragraph}] allows: the paragraph has ${count}`;
  return [{ path: [...place.path, 'sentence'], text, value: sentence }];
}

function checkOffsets(place: Field, length: number | undefined): readonly Finding[] {
  const start = numberAt(place, 'start');
  const end = numberAt(place, 'end');
  if (start === undefined || end === undefined) return [];
  const path = [...place.path, 'end'];
  if (end <= start) return [{ path, text: `${end} must come after start ${start}`, value: end }];
  // An article of length 0 is reported once (meaning.ts) rather than for each place.
  if (length === undefined || length === 0 || end <= length) return [];
  return [{ path, text: `${end} is past the end of the article (${length})`, value: end }];
}

function findRepeats(places: readonly Field[]): readonly Finding[] {
  const seen = new Set<string>();
  return places.flatMap((place) => {
    const name = sentenceName(place);
    if (name === undefined) return [];
    if (seen.has(name))
      return [{ path: place.path, text: `names the sentence ${name} a second time` }];
    seen.add(name);
    return [];
  });
}

/** `9.2`, or undefined if the place lacks its numbers. */
export function sentenceName(place: Field): string | undefined {
  const paragraph = numberAt(place, 'paragraph');
  const sentence = numberAt(place, 'sentence');
  return paragraph === undefined || sentence === undefined ? undefined : `${paragraph}.${sentence}`;
}

function numberAt(field: Field, key: string): number | undefined {
  const { value } = fieldAt(field, key);
  return typeof value === 'number' ? value : undefined;
}
