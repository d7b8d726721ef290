import { checkAliases } from './aliases';
import { fieldAt, itemsOf, rootField, type Field } from './field';
import { shortValue, type Finding } from './finding';
import { checkReference, collectIds, VIEWPOINTS, type Ids } from './ids';
import { checkPlaces } from './places';
import { toldFields } from './localize';

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
    ...checkTold(root),
    ...[...nodes, ...edges].flatMap(checkNote),
    ...edges.flatMap((edge) => [...checkEnds(edge, ids), ...checkReasoning(edge, ids)]),
    ...checkArgument(root, ids),
    ...checkAliases(root, ids),
    ...checkPlaces(root),
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
function checkTold(root: Field): readonly Finding[] {
  const lang = fieldAt(root, 'lang').value;
  if (typeof lang !== 'string') return [];
  return toldFields(root.value).flatMap(({ path, texts }) => {
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

function checkReasoning(edge: Field, { nodes }: Ids): readonly Finding[] {
  const reasoning = fieldAt(edge, 'reasoning');
  const viewpoint = fieldAt(reasoning, 'viewpoint');
  return [
    ...checkHedge(reasoning),
    ...checkReference(viewpoint, [...VIEWPOINTS, ...nodes], 'node, nor "author" or "reported"'),
  ];
}

function checkHedge(reasoning: Field): readonly Finding[] {
  const hedge = fieldAt(reasoning, 'hedge');
  const qualifier = fieldAt(reasoning, 'qualifier').value;
  if (typeof qualifier !== 'string' || qualifier === 'asserted' || hedge.value !== undefined)
    return [];
  const text = `is missing: qualifier ${shortValue(qualifier)} needs the hedge in words`;
  return [{ path: hedge.path, text }];
}

function checkArgument(root: Field, ids: Ids): readonly Finding[] {
  const thesis = itemsOf(fieldAt(root, 'argument', 'thesis'));
  const steps = itemsOf(fieldAt(root, 'argument', 'steps'));
  const supports = steps.flatMap((step) => itemsOf(fieldAt(step, 'supports')));
  const uses = steps.flatMap((step) => itemsOf(fieldAt(step, 'uses')));
  const marks = [...ids.nodes, ...ids.edges];
  return [
    ...[...thesis, ...supports].flatMap((field) => checkReference(field, ids.steps, 'step')),
    ...uses.flatMap((field) => checkReference(field, marks, 'node or edge')),
  ];
}
