import type { Finding } from '../finding';
import { isSameLanguage } from '../isSameLanguage';
import type { Dataset, DatasetEdge, DatasetNode } from '../types';

/** Returns what is wrong with a label and how to fix it, or null if the label reads well. */
type Check = (label: string, ends: Ends) => string | null;

interface Ends {
  readonly source: DatasetNode | undefined;
  readonly target: DatasetNode | undefined;
}

/**
 * Warns about labels that do not read as a verb phrase between the names of their two ends, as in
 * "Iran" + "wishes to join the" + "Union".
 */
export function labelReads(dataset: Dataset): readonly Finding[] {
  const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
  const isEnglish = isSameLanguage(dataset.lang, 'en');
  const checks = isEnglish ? [...ANY_LANGUAGE, ...ENGLISH] : ANY_LANGUAGE;
  const needsArticle = isEnglish ? targetsWithArticle(dataset.edges) : new Set<string>();
  return dataset.edges.flatMap((edge, i): readonly Finding[] => {
    const ends = { source: nodes.get(edge.source), target: nodes.get(edge.target) };
    const faults = checks.map((check) => check(edge.label, ends)).filter((fault) => fault !== null);
    if (faults.length === 0 && needsArticle.has(edge.target) && !hasDeterminer(edge.label))
      faults.push('lacks the "the" at its end that other edges to the same node have');
    return faults
      .slice(0, 1)
      .map((text) => ({ path: ['edges', i, 'label'], text, value: edge.label }));
  });
}

const ANY_LANGUAGE: readonly Check[] = [
  (label) =>
    /[.,;:!?…]$/u.test(label)
      ? 'ends with punctuation, and the name of the target comes after it: leave it out'
      : null,
  (label, { source }) =>
    source && holdsName(label, source)
      ? `holds the name of its source, which is read before it: leave "${source.label}" out`
      : null,
  (label, { target }) =>
    target && holdsName(label, target)
      ? `holds the name of its target, which is read after it: leave "${target.label}" out`
      : null,
];

const NOUNS = new Set(
  `ally cause enemy founder friend head leader member neighbour neighbor opponent owner part partner president result rival
  source supporter the a an`.split(/\s+/),
);
const NOUN_ENDING = /(?:tion|sion|ship|ness|ity|ance|ence)$/u;
/** Verbs with the ending of a noun. */
const VERBS = new Set([
  'mention',
  'question',
  'function',
  'position',
  'influence',
  'finance',
  'balance',
]);

/** Verbs that need a preposition before their object. */
const NEEDS_PREPOSITION =
  /^(?:cooperat|collaborat|compet|participat|belong|depend|rel(?:y|ie)|differ|disagree|quarrel|object|consist|react|respond|insist|negotiat)/u;

const ENGLISH: readonly Check[] = [
  (label) =>
    /^\p{Lu}[\p{Ll}]/u.test(label)
      ? 'begins with a capital, and stands in the middle of a sentence: begin it small'
      : null,
  (label) => {
    const first = label.toLowerCase().split(' ')[0] ?? '';
    const isNoun = NOUNS.has(first) || (NOUN_ENDING.test(first) && !VERBS.has(first));
    return isNoun ? 'begins with a noun; it needs a verb: "is a member of", "works with"' : null;
  },
  (label) => {
    const last = label.toLowerCase().split(' ').at(-1) ?? '';
    return NEEDS_PREPOSITION.test(last) || /^(?:is|are|was|were) an? \S+$/u.test(label)
      ? `needs a preposition before the name of the target: "${label} with", "of", "on" or "to"`
      : null;
  },
];

/** Nodes for which most edge labels end in "the": a label without it would read wrong. */
function targetsWithArticle(edges: readonly DatasetEdge[]): ReadonlySet<string> {
  const counts = new Map<string, { with: number; all: number }>();
  for (const { target, label } of edges) {
    const count = counts.get(target) ?? { with: 0, all: 0 };
    const adds = /(?:^| )the$/u.test(label) ? 1 : 0;
    counts.set(target, { with: count.with + adds, all: count.all + 1 });
  }
  return new Set([...counts].filter(([, { with: some, all }]) => some * 2 > all).map(([id]) => id));
}

function hasDeterminer(label: string): boolean {
  return /(?:^| )(?:the|a|an|its|their|his|her|this|that)$/u.test(label);
}

function holdsName(label: string, { label: name, short }: DatasetNode): boolean {
  const text = wordsOf(label);
  return [name, short].some((one) => one !== undefined && text.includes(wordsOf(one)));
}

/**
 * The words of a text joined by single spaces, with a space at both ends, so that one text can be
 * searched for in another by whole words.
 */
function wordsOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
}
