import * as v from 'valibot';
import { MAX_PROBLEMS, memberOf, pathName, shortValue, type Finding, type Path } from './finding';
import { didYouMean, nearest } from './nearest';
import { allowedValues, synonymOf } from './guesses';
import { datasetSchema, edge, node, step, UNKNOWN_KEY } from './schema';
import { localizeDataset } from './localize';
import { STATUSES, type Dataset } from './types';

interface ShapeCheck {
  /** With branded ids, in its own language; present if the shape is right. */
  readonly dataset?: Dataset;
  readonly findings: readonly Finding[];
  /** How many problems in entries of the long lists were only counted. */
  readonly more: number;
}

/**
 * Checks the shape. First only whether anything is wrong, because for a file of 60 MB the schema
 * would create millions of issues. If so, the long lists are checked entry by entry, in full until
 * enough problems are found.
 */
export function checkShape(raw: unknown): ShapeCheck {
  const result = v.safeParse(datasetSchema, raw, { abortEarly: true });
  if (!result.success) return checkInParts(raw);
  const { dataset } = localizeDataset(result.output, result.output.lang);
  // Taken from the input: the schema drops keys such as "constructor", which may once have been an
  // id.
  const aliases = memberOf(raw, 'aliases') as Dataset['aliases'];
  return { dataset: aliases ? { ...dataset, aliases } : dataset, findings: [], more: 0 };
}

const LONG_LISTS = [
  { path: ['nodes'], schema: node },
  { path: ['edges'], schema: edge },
  { path: ['argument', 'steps'], schema: step },
] as const;

function checkInParts(raw: unknown): ShapeCheck {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let more = 0;
  const add = (issues: readonly Issue[], path: Path = []) => {
    for (const issue of issues) {
      const finding = findings.length < MAX_PROBLEMS ? toFinding(issue, path) : undefined;
      if (!finding) more += 1;
      // A list in place of an object lacks every key; report only that it is a list.
      const key = finding && `${pathName(finding.path)} ${finding.text}`;
      if (!finding || key === undefined || seen.has(key)) continue;
      seen.add(key);
      findings.push(finding);
    }
  };
  add(v.safeParse(datasetSchema, shortenLists(raw)).issues ?? []);
  for (const { path, schema } of LONG_LISTS) {
    const list = path.reduce<unknown>(memberOf, raw);
    if (!Array.isArray(list)) continue;
    for (let i = 1; i < list.length; i += 1) {
      const abortEarly = findings.length >= MAX_PROBLEMS;
      const { issues } = v.safeParse(schema, list[i], { abortEarly });
      if (issues) add(issues, [...path, i]);
    }
  }
  return { findings, more };
}

/** Keeps only the first entry of each long list. */
function shortenLists(raw: unknown): unknown {
  return LONG_LISTS.reduce((value, { path }) => shortenAt(value, path), raw);
}

function shortenAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return Array.isArray(value) ? value.slice(0, 1) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.hasOwn(value, key)
    ? { ...value, [key]: shortenAt(memberOf(value, key), rest) }
    : value;
}

type Issue = v.InferIssue<typeof datasetSchema>;

function toFinding(issue: Issue, owner: Path): Finding {
  const path = [...owner, ...pathOf(issue)];
  if (issue.type === 'raw_check') return unknownKey(issue, path);
  if (issue.received === 'undefined') return missing(issue, path);
  const value: unknown = issue.input;
  if ((issue.type as string) === 'union' && path.at(-1) === 'status')
    return wrongStatus(value, path);
  if (issue.type === 'picklist' || issue.type === 'literal')
    return notAmong(value, quoted(issue.expected), path);
  return { path, text: wrongText(issue), value };
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function missing(issue: Issue, path: Path): Finding {
  const owner: unknown = issue.path?.at(-1)?.input;
  return Array.isArray(owner)
    ? { path: path.slice(0, -1), text: 'must be an object, not a list', value: owner }
    : { path, text: `is missing${allowedValues(path)}` };
}

function unknownKey(issue: Issue, path: Path): Finding {
  const key = String(path.at(-1));
  const allowed = issue.expected?.split('|') ?? [];
  const suggestion = synonymOf(key, allowed) ?? nearest(key, allowed);
  const own = suggestion === undefined ? '; keys of your own begin with "x-"' : '';
  return { path, text: `${UNKNOWN_KEY}${own}${didYouMean(suggestion)}`, suggestion };
}

function notAmong(value: unknown, choices: readonly string[], path: Path): Finding {
  const suggestion = typeof value === 'string' ? nearest(value, choices) : undefined;
  const text =
    choices.length === 1
      ? `must be ${shortValue(choices[0])}, not ${shortValue(value)}`
      : `${shortValue(value)} is not one of ${choices.join(', ')}${didYouMean(suggestion)}`;
  return { path, text, value, suggestion };
}

/** A moment has one status or several. */
function wrongStatus(value: unknown, path: Path): Finding {
  const choices: readonly unknown[] = STATUSES;
  if (!Array.isArray(value)) return notAmong(value, STATUSES, path);
  const i = value.findIndex((one) => !choices.includes(one));
  return notAmong(value[i], STATUSES, [...path, i]);
}

function quoted(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

const WANTED_TYPE: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  record: 'an object',
  loose_object: 'an object',
};

function wrongText(issue: Issue): string {
  const value = shortValue(issue.input);
  // An object of translations; the schema's types hide this kind of issue because they describe a
  // string.
  if ((issue.type as string) === 'union') return wrongTranslation(issue.input, value);
  const type = WANTED_TYPE[issue.type];
  if (type !== undefined) return `must be ${type}, not ${value}`;
  if (issue.type === 'integer') return `${value} must be a whole number`;
  if (issue.type === 'min_value') return `${value} must be at least ${issue.requirement}`;
  if (issue.type === 'max_value') return `${value} must be at most ${issue.requirement}`;
  if (issue.type === 'max_length')
    return maxLengthText(issue.input, issue.received, issue.requirement);
  return issue.type === 'min_length' ? issue.message : `${value} ${issue.message}`;
}

function wrongTranslation(input: unknown, value: string): string {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject ? 'must hold a text for each language' : `must be text, not ${value}`;
}

function maxLengthText(input: unknown, received: string, max: number): string {
  const unit = Array.isArray(input) ? 'entries' : 'characters';
  return `has ${received} ${unit}; at most ${max} are allowed`;
}
