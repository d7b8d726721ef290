import type { DatasetEdge, DatasetNode } from '../format/types';
import { foldedWords, matchesWords, readQuery, touchesWords, type Query } from './fold';
import { isVisible, type Visible } from './filters';
import type { Graph } from './graph';
import { edgeSentence, formatSentence } from './sentence';
import { edgeTarget, nodeTarget, type Target } from './target';

/** Shorter queries look at names only: two letters begin a word in almost every text. */
const MIN_LETTERS_IN_TEXTS = 3;

export interface Match {
  readonly target: Target;
  /** A node's label, an edge's sentence. */
  readonly name: string;
  readonly reason: 'name' | 'alias' | 'word' | 'text';
  /** The name, alias, search word or text that holds the words. */
  readonly matched: string;
  /** Filtered away at present: choosing it has to say so. */
  readonly hidden: boolean;
}

/** One thing to be found, with its texts folded beforehand. */
interface Entry {
  readonly target: Target;
  readonly name: string;
  readonly names: readonly Text[];
  readonly aliases: readonly Text[];
  /** Words that find it and are no names of it: they are never shown. */
  readonly find: readonly Text[];
  /** What it says, the most telling first. */
  readonly texts: readonly Text[];
  /** The words of the names of an edge's two ends; none for a node. */
  readonly ends: readonly (readonly string[])[];
}

interface Text {
  readonly text: string;
  readonly words: readonly string[];
  readonly squeezed: string;
}

export type SearchIndex = readonly Entry[];

/** Folds all texts of a graph once: nodes in file order, then edges in the article's. */
export function buildSearchIndex(graph: Graph): SearchIndex {
  const edges = graph.order.map((id) => graph.edgeById.get(id)).filter((edge) => !!edge);
  return [...graph.nodes.map(entryOfNode), ...edges.map((edge) => entryOfEdge(graph, edge))];
}

/**
 * What a reader may mean, best first: whole names, names that begin so, names with such a word, then aliases and search words in the same
 * order, then the ties whose two ends are named, then texts that mention all the words. Equals stand in the order of the index. An empty query finds nothing.
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

/** Both ends are named, and neither alone would do: "russia turkey" means the ties between them. Whole words go first. */
function endsHit({ name, ends }: Entry, query: Query): Hit | null {
  const alone = ends.some((words) => matchesWords(query, words));
  if (alone || !matchesWords(query, ends.flat())) return null;
  const exact = query.chunks.every(({ whole }) => ends.flat().includes(whole));
  return { rank: exact ? 6 : 7, reason: 'name', matched: name };
}

/**
 * All words anywhere in the texts, helped by the names of the ends, which never answer alone. Told is the first text that
 * holds all words, else the first that holds one.
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
