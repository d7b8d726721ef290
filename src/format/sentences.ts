import { fieldAt, itemsOf, type Field } from './field';
import { pathName, type Finding } from './finding';
import { sentenceName } from './places';

/** Checks that `source.sentences` has one number for each paragraph. */
export function checkSentenceCounts(root: Field): readonly Finding[] {
  const { path, value } = fieldAt(root, 'source', 'sentences');
  const paragraphs = fieldAt(root, 'source', 'paragraphs').value;
  if (!Array.isArray(value) || typeof paragraphs !== 'number' || value.length === paragraphs)
    return [];
  const text = `has ${value.length} numbers for ${paragraphs} paragraphs; one for each is needed, the title first`;
  return [{ path, text }];
}

/** Checks that no edge cites a sentence listed in `withoutTies`. */
export function checkWithoutEdges(root: Field): readonly Finding[] {
  const listed = itemsOf(fieldAt(root, 'withoutTies')).map((item) => fieldAt(item, 'place'));
  if (listed.length === 0) return [];
  const cited = citedSentences(root);
  return listed.flatMap((place) => {
    const name = sentenceName(place);
    const owner = name === undefined ? undefined : cited.get(name);
    if (!owner) return [];
    const text = `names the sentence ${name}, which ${pathName(owner.path)} cites; take it out of the list`;
    return [{ path: place.path, text }];
  });
}

/** The first edge that cites each sentence, in its claim or in a ground. */
function citedSentences(root: Field): ReadonlyMap<string, Field> {
  const cited = new Map<string, Field>();
  for (const edge of itemsOf(fieldAt(root, 'edges'))) {
    const reasoning = fieldAt(edge, 'reasoning');
    for (const owner of [reasoning, ...itemsOf(fieldAt(reasoning, 'grounds'))])
      for (const place of itemsOf(fieldAt(owner, 'places'))) {
        const name = sentenceName(place);
        if (name !== undefined && !cited.has(name)) cited.set(name, edge);
      }
  }
  return cited;
}
