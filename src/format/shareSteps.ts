import type { Dataset, DatasetEdge, DatasetNode, Ground, Locator } from './types';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_GROUNDS: readonly Ground[] = [];

/** Nodes or edges in one step: 1,000 edges take about 2 ms. */
const STEP_ITEMS = 1000;

/**
 * Makes equal parts of a dataset one object: places, because each sentence of an article is cited
 * by hundreds of edges, and the strings that edges repeat (ends, stance, verb phrase, a warrant that
 * supports many). `JSON.parse` creates each of them anew: with 20,000 edges they take 13 MB. In
 * steps. Changes the dataset, which must be checked and just parsed, so that nobody else has it yet.
 * Translated texts stay as they are.
 */
export function* shareSteps(
  { nodes, edges }: Pick<Dataset, 'nodes' | 'edges'>,
  stepItems = STEP_ITEMS,
): Generator<undefined, void> {
  const pool = createPool();
  for (const [i, node] of nodes.entries()) {
    shareInNode(node, pool);
    if (i % stepItems === stepItems - 1) yield;
  }
  for (const [i, edge] of edges.entries()) {
    shareInEdge(edge, pool);
    if (i % stepItems === stepItems - 1) yield;
  }
}

interface Pool {
  /** The first text that equals this one; what is no text stays as it is. */
  text<Text>(text: Text): Text;
  /** The first list of places that equals this one, or a list of the first equal places. */
  places(places: readonly Locator[]): readonly Locator[];
}

function createPool(): Pool {
  const texts = new Map<unknown, unknown>();
  const lists = new Map<string, readonly [Locator]>();
  const listOf = (place: Locator): readonly [Locator] => {
    const key = `${place.paragraph}.${place.sentence}`;
    const known = lists.get(key);
    if (known && isSamePlace(known[0], place)) return known;
    const list = [place] as const;
    if (!known) lists.set(key, list);
    return list;
  };
  return {
    text: <Text>(text: Text) => {
      if (typeof text !== 'string') return text;
      const known = texts.get(text);
      if (known === undefined) texts.set(text, text);
      return (known ?? text) as Text;
    },
    places: (places) => {
      const [only] = places;
      if (only && places.length === 1) return listOf(only);
      return places.map((place) => listOf(place)[0]);
    },
  };
}

function shareInNode(node: Writable<DatasetNode>, pool: Pool): void {
  node.id = pool.text(node.id);
  node.kind = pool.text(node.kind);
  node.basis = pool.text(node.basis);
  node.places = pool.places(node.places);
}

function shareInEdge(edge: Writable<DatasetEdge>, pool: Pool): void {
  edge.source = pool.text(edge.source);
  edge.target = pool.text(edge.target);
  edge.stance = pool.text(edge.stance);
  edge.label = pool.text(edge.label);
  edge.status = pool.text(edge.status);
  edge.basis = pool.text(edge.basis);
  const reasoning: Writable<DatasetEdge['reasoning']> = edge.reasoning;
  reasoning.qualifier = pool.text(reasoning.qualifier);
  if (reasoning.warrant !== undefined) reasoning.warrant = pool.text(reasoning.warrant);
  if (reasoning.hedge !== undefined) reasoning.hedge = pool.text(reasoning.hedge);
  reasoning.viewpoint = pool.text(reasoning.viewpoint);
  reasoning.places = pool.places(reasoning.places);
  if (reasoning.grounds.length === 0) reasoning.grounds = NO_GROUNDS;
  for (const ground of reasoning.grounds as readonly Writable<Ground>[]) {
    ground.text = pool.text(ground.text);
    ground.places = pool.places(ground.places);
  }
}

/** Places with keys of the author's own are not the same. */
function isSamePlace(a: Locator, b: Locator): boolean {
  const keys = Object.keys(a) as readonly (keyof Locator)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
