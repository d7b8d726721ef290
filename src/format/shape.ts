import * as v from 'valibot';
import { pathName, shortValue, type Finding, type Path } from './finding';
import { didYouMean, nearest } from './nearest';
import { allowedValues, synonymOf } from './guesses';
import { datasetSchema, UNKNOWN_KEY } from './schema';
import { localizeDataset } from './localize';
import { STATUSES, type Dataset } from './types';

/** The dataset with branded ids, in its own language, if its shape is right, and everything that is wrong with the shape. */
export function checkShape(raw: unknown): { dataset?: Dataset; findings: readonly Finding[] } {
  const result = v.safeParse(datasetSchema, raw);
  return result.success
    ? { dataset: localizeDataset(result.output, result.output.lang).dataset, findings: [] }
    : { findings: withoutRepeats(result.issues.map(toFinding)) };
}

/** A list in place of an object lacks every key; it is said once that it is a list. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, text }) => {
    const key = `${pathName(path)} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

type Issue = v.InferIssue<typeof datasetSchema>;

function toFinding(issue: Issue): Finding {
  const path = pathOf(issue);
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

/** A moment holds one status or several. */
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
  // A text by language, which the schema's types do not tell of.
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
