import type { Path } from './finding';
import { BASES, NODE_KINDS, QUALIFIERS, STANCES, STATUSES, WARRANT_SOURCES } from './types';

/**
 * Names that authors used to other graph formats give to a key. The first one that the object
 * allows is suggested.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  from: ['source'],
  to: ['target'],
  start: ['source'],
  type: ['kind', 'stance'],
  category: ['kind', 'stance'],
  sign: ['stance'],
  relation: ['label'],
  name: ['label', 'title'],
  title: ['label'],
  text: ['label', 'claim'],
  description: ['summary', 'claim'],
  language: ['lang'],
  licence: ['license'],
  links: ['edges'],
  relations: ['edges'],
  vertices: ['nodes'],
  evidence: ['grounds'],
  because: ['warrant'],
  reasons: ['grounds'],
  confidence: ['qualifier'],
  date: ['period', 'issued'],
  keywords: ['find'],
};

/** The key of this format that an unknown key stands for: a synonym, if the object allows it. */
export function synonymOf(key: string, allowed: readonly string[]): string | undefined {
  if (!Object.hasOwn(SYNONYMS, key)) return undefined;
  return SYNONYMS[key]?.find((one) => allowed.includes(one));
}

/** The allowed values of keys with few values. */
const VALUES: Readonly<Record<string, string>> = {
  format: '"edgewise/1"',
  normalization: '"n1"',
  kind: oneOf(NODE_KINDS),
  stance: oneOf(STANCES),
  status: oneOf(STATUSES),
  basis: oneOf(BASES),
  qualifier: oneOf(QUALIFIERS),
  warrantBy: oneOf(WARRANT_SOURCES),
  viewpoint: '"author", "reported", or the id of a node',
  directed: 'true or false',
  source: 'the id of a node',
  target: 'the id of a node',
};

/** `: one of cooperation, dispute, neutral`, or an empty string if any text is allowed. */
export function allowedValues(path: Path): string {
  const key = String(path.at(-1));
  // The dataset's own `source` is the article, not an end of an edge.
  const isArticle = path.length === 1 && key === 'source';
  return Object.hasOwn(VALUES, key) && !isArticle ? `: ${VALUES[key]}` : '';
}

function oneOf(choices: readonly string[]): string {
  return `one of ${choices.join(', ')}`;
}
