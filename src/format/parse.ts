import { buildProblem, shortValue, type Finding } from './finding';
import { lineAndColumn, lineOfPath, scanJson, type JsonScan } from './jsonPositions';
import { checkMeaning } from './meaning';
import { checkShape } from './shape';
import type { ParseResult, Problem } from './types';

/**
 * Checks a dataset that comes from outside, as JSON text or as the value of it: its shape and its meaning together, so that
 * an author sees all problems at once, in the file's order. Problems of a text carry their lines. Never throws.
 */
export function parseDataset(input: unknown, fileName = 'dataset'): ParseResult {
  return typeof input === 'string' ? parseText(input, fileName) : parseValue(input, fileName);
}

function parseText(textWithBom: string, fileName: string): ParseResult {
  const text = textWithBom.replace(/^\uFEFF/, '');
  const scan = scanJson(text);
  if (scan.fault) return { ok: false, problems: [syntaxProblem(text, scan.fault, fileName)] };
  const result = parseValue(JSON.parse(text), fileName, repeatedKeys(scan));
  return result.ok ? result : { ok: false, problems: withLines(result.problems, text, scan) };
}

function parseValue(raw: unknown, fileName: string, earlier: readonly Finding[] = []): ParseResult {
  const shape = checkShape(raw);
  const findings = [...earlier, ...shape.findings, ...checkMeaning(raw)];
  if (shape.dataset && findings.length === 0) return { ok: true, dataset: shape.dataset };
  return { ok: false, problems: findings.map((finding) => buildProblem(fileName, raw, finding)) };
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
  const found = offset < text.length ? shortValue(text.slice(offset).split(/\s/)[0]) : 'the end';
  const message = `${fileName}: line ${line}, column ${column}: expected ${wanted}, found ${found}`;
  return { path: '', message, line };
}

/** Problems with the lines of a JSON text, in their order. The text is one that JSON.parse accepts. */
export function linesOf(problems: readonly Problem[], text: string): readonly Problem[] {
  return withLines(problems, text, scanJson(text));
}

function withLines(problems: readonly Problem[], text: string, scan: JsonScan): readonly Problem[] {
  return problems
    .map((problem) => ({ ...problem, line: lineOfPath(text, scan, problem.path) }))
    .sort((a, b) => a.line - b.line);
}
