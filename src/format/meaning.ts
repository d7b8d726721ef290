import { checkAliases } from './aliases';
import { fieldAt, itemsOf, rootField, type Field } from './field';
import { checkArgument } from './argument';
import { shortValue, type Finding } from './finding';
import { checkReference, collectIds, type Ids } from './ids';
import { checkPlaces } from './places';
import { translatedFields } from './localize';
import { checkHedge, checkViewpoint } from './modality';
import { checkSentenceCounts, checkWithoutTies } from './sentences';

/**
 * What the shape cannot say: ids are unique and references name something, facts from outside have a source, hedges are in
 * words, places lie inside the article. Reads anything: where the shape is broken it keeps silent and checks the rest.
 */
export function checkMeaning(raw: unknown): readonly Finding[] {
  const root = rootField(raw);
  const { ids, findings } = collectIds(root);
  const nodes = itemsOf(fieldAt(root, 'nodes'));
  const edges = itemsOf(fieldAt(root, 'edges'));
  return [
    ...findings,
    ...checkTranslations(root),
    ...[...nodes, ...edges].flatMap(checkNote),
    ...edges.flatMap((edge) => [
      ...checkEnds(edge, ids),
      ...checkReasoning(fieldAt(edge, 'reasoning'), ids),
    ]),
    ...itemsOf(fieldAt(root, 'principals')).flatMap((one) =>
      checkReference(one, ids.nodes, 'node'),
    ),
    ...checkArgument(root, ids),
    ...checkAliases(root, ids),
    ...checkPlaces(root),
    ...checkSentenceCounts(root),
    ...checkWithoutTies(root),
  ];
}

function checkEnds(edge: Field, { nodes }: Ids): readonly Finding[] {
  const source = fieldAt(edge, 'source');
  const target = fieldAt(edge, 'target');
  const findings = [source, target].flatMap((end) => checkReference(end, nodes, 'node'));
  if (typeof target.value !== 'string' || target.value !== source.value) return findings;
  const text = `${shortValue(target.value)} is the source too; a tie needs two ends`;
  return [...findings, { ...target, text }];
}

/** A text in several languages has to be there in the dataset's own: it is what every other language falls back to. */
function checkTranslations(root: Field): readonly Finding[] {
  const lang = fieldAt(root, 'lang').value;
  if (typeof lang !== 'string') return [];
  return translatedFields(root.value).flatMap(({ path, texts }) => {
    if (Object.hasOwn(texts, lang) || Object.values(texts).some((one) => typeof one !== 'string'))
      return [];
    const text = `has no text in ${shortValue(lang)}, the language of the dataset`;
    return [{ path, text, suggestion: lang }];
  });
}

function checkNote(item: Field): readonly Finding[] {
  const note = fieldAt(item, 'note');
  if (fieldAt(item, 'basis').value !== 'outside' || note.value !== undefined) return [];
  return [{ path: note.path, text: 'is missing: basis "outside" needs its source in a note' }];
}

function checkReasoning(reasoning: Field, { nodes }: Ids): readonly Finding[] {
  return [
    ...checkHedge(reasoning),
    ...checkViewpoint(reasoning, nodes),
    ...checkWarrantBy(reasoning),
  ];
}

function checkWarrantBy(reasoning: Field): readonly Finding[] {
  const by = fieldAt(reasoning, 'warrantBy');
  if (by.value === undefined || fieldAt(reasoning, 'warrant').value !== undefined) return [];
  return [
    { path: by.path, text: 'says whose a warrant is, but there is no warrant; leave it out' },
  ];
}
