import type { DatasetEdge, DatasetNode } from '../dataset/types';
import { foldedWords, matchesWords, squeeze } from './fold';
import { isVisible, type Visible } from './filters';
import type { Graph } from './graph';
import { edgeSentence, formatSentence } from './sentence';
import { edgeTarget, nodeTarget, type Target } from './target';

/** Shorter queries look at names only: two letters begin a word in almost every text. */
const LEAST_LETTERS_IN_TEXTS = 3;

export interface Match {
  readonly target: Target;
  /** A node's label, an edge's sentence. */
  readonly name: string;
  readonly why: 'name' | 'alias' | 'text';
  /** The name, alias or text that holds the words. */
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
  /** What it says, the most telling first. */
  readonly texts: readonly Text[];
  /** Words that may complete a query but never answer it alone: the names of an edge's ends. */
  readonly context: readonly string[];
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
 * What a reader may mean, best first: whole names, names that begin so, names with such a word, then aliases in the same
 * order, then texts that mention all the words. Equals stand in the order of the index. An empty query finds nothing.
 */
export function findMatches(index: SearchIndex, query: string, visible: Visible): readonly Match[] {
  if (squeeze(query) === '') return [];
  return index
    .map((entry) => ({ entry, hit: bestHit(entry, query) }))
    .flatMap(({ entry, hit }) => (hit ? [{ entry, hit }] : []))
    .sort((a, b) => a.hit.rank - b.hit.rank)
    .map(({ entry: { target, name }, hit: { why, matched } }) => ({
      target,
      name,
      why,
      matched,
      hidden: !isVisible(visible, target),
    }));
}

interface Hit {
  readonly rank: number;
  readonly why: Match['why'];
  readonly matched: string;
}

function bestHit(entry: Entry, query: string): Hit | null {
  return (
    hitOf(entry.names, query, 'name', 0) ??
    hitOf(entry.aliases, query, 'alias', 3) ??
    textHit(entry, query)
  );
}

/** Rank 0 a whole name, 1 its beginning, 2 a word in it; counted from `base`. */
function hitOf(texts: readonly Text[], query: string, why: Hit['why'], base: number): Hit | null {
  const whole = squeeze(query);
  const grades = [
    (text: Text) => text.squeezed === whole,
    (text: Text) => text.squeezed.startsWith(whole) && matchesWords(query, text.words),
    (text: Text) => matchesWords(query, text.words),
  ];
  for (const [grade, fits] of grades.entries()) {
    const found = texts.find(fits);
    if (found) return { rank: base + grade, why, matched: found.text };
  }
  return null;
}

/** All words anywhere in the texts; shown is the first text that holds them all, else the first that holds one. */
function textHit({ texts, context }: Entry, query: string): Hit | null {
  if (squeeze(query).length < LEAST_LETTERS_IN_TEXTS) return null;
  const words = texts.flatMap((text) => text.words);
  if (!matchesWords(query, [...words, ...context])) return null;
  const whole = texts.find((text) => matchesWords(query, text.words));
  const asked = foldedWords(query);
  const partly = texts.find((text) => asked.some((word) => matchesWords(word, text.words)));
  const found = whole ?? partly;
  return found ? { rank: whole ? 6 : 7, why: 'text', matched: found.text } : null;
}

function entryOfNode(node: DatasetNode): Entry {
  return {
    target: nodeTarget(node.id),
    name: node.label,
    names: textsOf([node.label, node.short]),
    aliases: textsOf(node.aliases ?? []),
    texts: textsOf([node.summary, node.period, node.note]),
    context: [],
  };
}

function entryOfEdge(graph: Graph, edge: DatasetEdge): Entry {
  const { claim, grounds, warrant, hedge } = edge.reasoning;
  return {
    target: edgeTarget(edge.id),
    name: formatSentence(edgeSentence(graph, edge)),
    names: [],
    aliases: [],
    texts: textsOf([
      claim,
      edge.label,
      ...grounds.map((ground) => ground.text),
      warrant,
      hedge,
      edge.period,
      edge.note,
    ]),
    context: [edge.source, edge.target].flatMap((id) => namesOfNode(graph.nodeById.get(id))),
  };
}

function namesOfNode(node: DatasetNode | undefined): readonly string[] {
  return node ? [node.label, ...(node.aliases ?? [])].flatMap(foldedWords) : [];
}

function textsOf(texts: readonly (string | undefined)[]): readonly Text[] {
  return texts
    .filter((text) => text !== undefined)
    .map((text) => ({ text, words: foldedWords(text), squeezed: squeeze(text) }));
}
