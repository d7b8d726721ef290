import type { Steps } from '../format/steps';
import type { DatasetEdge, DatasetNode } from '../format/types';
import { foldedWords, matchesWords, readQuery, touchesWords, type Query } from './fold';
import { isVisible, type Visible } from './filters';
import type { Graph } from './graph';
import { edgeSentence, formatSentence } from './sentence';
import { edgeTarget, nodeTarget, type Target } from './target';

/** Shorter queries match names only: two letters begin a word in almost every text. */
const MIN_LETTERS_IN_TEXTS = 3;

export interface Match {
  readonly target: Target;
  /** A node's label or an edge's sentence. */
  readonly name: string;
  readonly reason: 'name' | 'alias' | 'word' | 'text';
  /** The name, alias, search word or text that matched. */
  readonly matched: string;
  /** Whether the target is filtered away at present; selecting it has to say so. */
  readonly hidden: boolean;
}

/** One searchable target with its folded texts. */
interface Entry {
  readonly target: Target;
  readonly name: string;
  readonly names: readonly Text[];
  readonly aliases: readonly Text[];
  /** Search words that are not names: they match but are never shown. */
  readonly find: readonly Text[];
  /** Its texts, the most informative first. */
  readonly texts: readonly Text[];
  /** The words in the names of an edge's two ends; empty for a node. */
  readonly ends: readonly (readonly string[])[];
}

interface Text {
  readonly text: string;
  readonly words: readonly string[];
  readonly squeezed: string;
}

export type SearchIndex = readonly Entry[];

/** Entries made in one step: 200 take 2 to 5 ms. */
const STEP_ENTRIES = 200;

/**
 * Folds all texts of a graph once, in steps: nodes in file order, then edges in the article's order.
 */
export function* searchIndexSteps(graph: Graph): Steps<SearchIndex> {
  const entries: Entry[] = [];
  for (const node of graph.nodes) {
    entries.push(entryOfNode(node));
    if (entries.length % STEP_ENTRIES === 0) yield;
  }
  for (const id of graph.order) {
    const edge = graph.edgeById.get(id);
    if (edge) entries.push(entryOfEdge(graph, edge));
    if (entries.length % STEP_ENTRIES === 0) yield;
  }
  return entries;
}

/**
 * All matches of a query, best first: whole names, names that begin with it, then names with such a
 * word, then aliases and search words in the same order, then edges whose two ends are named, then
 * texts that contain all the words. Equal ranks keep the order of the index. An empty query matches
 * nothing.
 */
export function findMatches(index: SearchIndex, query: string, visible: Visible): readonly Match[] {
  const parsedQuery = readQuery(query);
  if (parsedQuery.squeezed === '') return [];
  return index
    .map((entry) => ({ entry, hit: bestHit(entry, parsedQuery) }))
    .flatMap(({ entry, hit }) => (hit ? [{ entry, hit }] : []))
    .sort((a, b) => a.hit.rank - b.hit.rank)
    .map(({ entry: { target, name }, hit: { reason, matched } }) => ({
      target,
      name,
      reason,
      matched,
      hidden: !isVisible(visible, target),
    }));
}

interface Hit {
  readonly rank: number;
  readonly reason: Match['reason'];
  readonly matched: string;
}

function bestHit(entry: Entry, query: Query): Hit | null {
  return (
    nameHit(entry.names, query, 'name', 0) ??
    nameHit(entry.aliases, query, 'alias', 3) ??
    nameHit(entry.find, query, 'word', 3) ??
    endsHit(entry, query) ??
    textHit(entry, query)
  );
}

/** Rank 0 a whole name, 1 its beginning, 2 a word in it; counted from `base`. */
function nameHit(
  texts: readonly Text[],
  query: Query,
  reason: Hit['reason'],
  base: number,
): Hit | null {
  const fitting = texts.filter((text) => matchesWords(query, text.words));
  const grades = [
    fitting.find((text) => text.squeezed === query.squeezed),
    fitting.find((text) => text.squeezed.startsWith(query.squeezed)),
    fitting[0],
  ];
  const rank = grades.findIndex((found) => found !== undefined);
  const found = grades[rank];
  return found ? { rank: base + rank, reason, matched: found.text } : null;
}

/**
 * Matches if the query names both ends and needs both: "russia turkey" means the edges between
 * them. Whole words rank first.
 */
function endsHit({ name, ends }: Entry, query: Query): Hit | null {
  const alone = ends.some((words) => matchesWords(query, words));
  if (alone || !matchesWords(query, ends.flat())) return null;
  const exact = query.chunks.every(({ whole }) => ends.flat().includes(whole));
  return { rank: exact ? 6 : 7, reason: 'name', matched: name };
}

/**
 * Matches if the texts together contain all words. Names of the ends may contribute but do not
 * match alone. Reports the first text that contains all words, else the first that contains one.
 */
function textHit({ texts, ends }: Entry, query: Query): Hit | null {
  if (query.squeezed.length < MIN_LETTERS_IN_TEXTS) return null;
  if (!matchesWords(query, [...texts.flatMap((text) => text.words), ...ends.flat()])) return null;
  const whole = texts.find((text) => matchesWords(query, text.words));
  const found = whole ?? texts.find((text) => touchesWords(query, text.words));
  return found ? { rank: whole ? 8 : 9, reason: 'text', matched: found.text } : null;
}

function entryOfNode(node: DatasetNode): Entry {
  return {
    target: nodeTarget(node.id),
    name: node.label,
    names: textsOf([node.label, node.short]),
    aliases: textsOf(node.aliases ?? []),
    find: textsOf(node.find ?? []),
    texts: textsOf([node.summary, node.period, node.note]),
    ends: [],
  };
}

function entryOfEdge(graph: Graph, edge: DatasetEdge): Entry {
  const { claim, grounds, warrant, hedge } = edge.reasoning;
  return {
    target: edgeTarget(edge.id),
    name: formatSentence(edgeSentence(graph, edge)),
    names: [],
    aliases: [],
    find: [],
    texts: textsOf([
      claim,
      edge.label,
      ...grounds.map((ground) => ground.text),
      warrant,
      hedge,
      edge.period,
      edge.note,
    ]),
    ends: [edge.source, edge.target].map((id) => wordsOfNames(graph.nodeById.get(id))),
  };
}

function wordsOfNames(node: DatasetNode | undefined): readonly string[] {
  const names = node
    ? [node.label, node.short ?? '', ...(node.aliases ?? []), ...(node.find ?? [])]
    : [];
  return names.flatMap(foldedWords);
}

function textsOf(texts: readonly (string | undefined)[]): readonly Text[] {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ text, words: foldedWords(text), squeezed: readQuery(text).squeezed }));
}
