import { buildProblems, remainingProblem, shortValue, type Finding } from './finding';
import { lineAndColumn, linesOfPaths, scanJson, type JsonScan } from './jsonPositions';
import { checkLimits, MAX_FILE_LENGTH } from './limits';
import { checkMeaning } from './meaning';
import { checkShape } from './shape';
import type { Dataset, ParseResult, Problem } from './types';

/**
 * Checks a dataset from outside, given as JSON text or as a parsed value. Shape and meaning are
 * checked together, so that an author sees all problems at once, in file order. Problems found in a
 * text carry line numbers. If there are more than a hundred problems, the last entry gives the
 * number of the others. Never throws; linear in the size of the file.
 */
export function parseDataset(input: unknown, fileName = 'dataset'): ParseResult {
  if (typeof input === 'string') {
    const result = parseText(input, fileName);
    return result.ok ? { ok: true, dataset: result.dataset } : result;
  }
  const checked = findProblems(input);
  if ('dataset' in checked) return { ok: true, dataset: checked.dataset };
  return { ok: false, problems: problemsOf(checked, input, fileName) };
}

/** A dataset, or what is wrong with it; `more`: how many findings were only counted. */
type Checked =
  { readonly dataset: Dataset } | { readonly findings: readonly Finding[]; readonly more: number };

/** As `ParseResult`, with the parsed file, whose texts are still in all its languages. */
export type TextResult =
  | { readonly ok: true; readonly dataset: Dataset; readonly raw: { readonly lang: string } }
  | Extract<ParseResult, { readonly ok: false }>;

/** As `parseDataset`, for the text of a file; for callers that need the parsed file as well. */
export function parseText(textWithBom: string, fileName: string): TextResult {
  if (textWithBom.length > MAX_FILE_LENGTH) return refuse(tooLong(textWithBom, fileName));
  const text = textWithBom.replace(/^\uFEFF/, '');
  const scan = scanJson(text);
  if (scan.fault) return refuse(syntaxProblem(text, scan.fault, fileName));
  const raw: unknown = JSON.parse(text);
  const checked = findProblems(raw, repeatedKeys(scan));
  if ('dataset' in checked)
    return { ok: true, dataset: checked.dataset, raw: raw as { readonly lang: string } };
  return { ok: false, problems: linesOf(problemsOf(checked, raw, fileName), text) };
}

/** As `parseDataset`, for a value and without wording: the paths may be those of another file. */
export function findProblems(raw: unknown, earlier: readonly Finding[] = []): Checked {
  const limits = checkLimits(raw);
  if (limits.isTooLarge) return { findings: limits.findings, more: 0 };
  const shape = checkShape(raw);
  const findings = [...earlier, ...limits.findings, ...shape.findings, ...checkMeaning(raw)];
  if (shape.dataset && findings.length === 0) return { dataset: shape.dataset };
  return { findings, more: shape.more };
}

function problemsOf(
  checked: Exclude<Checked, { readonly dataset: Dataset }>,
  raw: unknown,
  fileName: string,
): readonly Problem[] {
  const { problems, more } = buildProblems(fileName, raw, checked.findings);
  const total = more + checked.more;
  return total > 0 ? [...problems, remainingProblem(fileName, total)] : problems;
}

function refuse(problem: Problem): Extract<ParseResult, { readonly ok: false }> {
  return { ok: false, problems: [problem] };
}

function tooLong(text: string, fileName: string): Problem {
  const [found, max] = [text.length, MAX_FILE_LENGTH].map((length) => Math.ceil(length / 1e6));
  return { path: '', message: `${fileName}: has ${found} MB; at most ${max} MB are read` };
}

function repeatedKeys({ repeated }: JsonScan): readonly Finding[] {
  return repeated.map((path) => ({ path, text: 'is written twice; only the last would count' }));
}

function syntaxProblem(
  text: string,
  { offset, wanted }: NonNullable<JsonScan['fault']>,
  fileName: string,
): Problem {
  const { line, column } = lineAndColumn(text, offset);
  const found =
    offset < text.length ? shortValue(text.slice(offset, offset + 200).split(/\s/)[0]) : 'the end';
  const message = `${fileName}: line ${line}, column ${column}: expected ${wanted}, found ${found}`;
  return { path: '', message, line };
}

/** Adds line numbers to problems and sorts them by line. The text has to be valid JSON. */
export function linesOf(problems: readonly Problem[], text: string): readonly Problem[] {
  const listed = problems.filter(({ count }) => count === undefined);
  const lines = linesOfPaths(
    text,
    listed.map(({ path }) => path),
  );
  return [
    ...listed
      .map((problem, i) => ({ ...problem, line: lines[i] ?? 1 }))
      .sort((a, b) => a.line - b.line),
    ...problems.filter(({ count }) => count !== undefined),
  ];
}
