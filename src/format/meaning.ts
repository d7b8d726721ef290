import { checkAliases } from './aliases';
import { fieldAt, itemsOf, rootField, type Field } from './field';
import { checkArgument } from './argument';
import { shortValue, type Finding } from './finding';
import { checkReference, collectIds, type Ids } from './ids';
import { checkPlaces } from './places';
import { listsOfTexts, translatedFields } from './localize';
import { checkHedge, checkViewpoint } from './modality';
import { checkSentenceCounts, checkWithoutEdges } from './sentences';

/**
 * Checks what the schema cannot express: ids are unique, references resolve, outside facts have a
 * source, hedges are given in words, places lie inside the article. Accepts any value: where the
 * shape is broken it stays silent and checks the rest.
 */
export function checkMeaning(raw: unknown): readonly Finding[] {
  const root = rootField(raw);
  const { ids, findings } = collectIds(root);
  const nodes = itemsOf(fieldAt(root, 'nodes'));
  const edges = itemsOf(fieldAt(root, 'edges'));
  return [
    ...findings,
    ...checkTranslations(root),
    ...checkLists(root),
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
    ...checkSource(root),
    ...checkPlaces(root),
    ...checkSentenceCounts(root),
    ...checkWithoutEdges(root),
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

/**
 * A translated text needs a version in the dataset's own language: every other language falls back
 * to it.
 */
function checkTranslations(root: Field): readonly Finding[] {
  const lang = fieldAt(root, 'lang').value;
  if (typeof lang !== 'string') return [];
  const fields = translatedFields(root.value);
  const tags = new Set(fields.flatMap(({ texts }) => Object.keys(texts)));
  if (tags.size > MAX_LANGUAGES) {
    const text = `is told in ${tags.size} languages; at most ${MAX_LANGUAGES} are allowed`;
    return [{ path: [], text }];
  }
  return fields.flatMap(({ path, texts }): readonly Finding[] => {
    if (Object.values(texts).some((one) => typeof one !== 'string')) return [];
    const names = Object.keys(texts);
    if (new Set(names.map((tag) => tag.toLowerCase())).size < names.length)
      return [{ path, text: 'has two texts in one language: its tags differ in case alone' }];
    if (Object.hasOwn(texts, lang)) return [];
    const text = `has no text in ${shortValue(lang)}, the language of the dataset`;
    return [{ path, text, suggestion: lang }];
  });
}

/** Limits the work: each untranslated text is looked up in each language. */
const MAX_LANGUAGES = 100;

/**
 * Reports a list where a text, or texts by language, should be. The schema cannot distinguish a
 * list from an object.
 */
function checkLists(root: Field): readonly Finding[] {
  return listsOfTexts(root.value).map((path) => ({ path, text: 'must be text, not a list' }));
}

function checkNote(item: Field): readonly Finding[] {
  const note = fieldAt(item, 'note');
  if (fieldAt(item, 'basis').value !== 'outside' || note.value !== undefined) return [];
  return [{ path: note.path, text: 'is missing: basis "outside" needs its source in a note' }];
}

function checkReasoning(reasoning: Field, ids: Ids): readonly Finding[] {
  return [
    ...checkHedge(reasoning),
    ...checkViewpoint(reasoning, ids),
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

/**
 * Recognises a skeleton whose numbers have not been filled in: one problem instead of one for each
 * place.
 */
function checkSource(root: Field): readonly Finding[] {
  return (['length', 'paragraphs'] as const).flatMap((key): readonly Finding[] => {
    const { path, value } = fieldAt(root, 'source', key);
    if (value !== 0) return [];
    return [{ path, text: 'is 0: fill in the numbers of the article', value }];
  });
}
