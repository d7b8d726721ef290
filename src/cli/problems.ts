import type { Problem } from '../format/types';

/** More lines would scroll the first ones away, and those are what to fix first. */
const MAX_LINES = 20;

/**
 * One line for each problem, with its line number in the file: the first 20, then how many more
 * there are.
 */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return linesOf(problems, 'problem');
}

/** One line for each warning: not a problem, but worth reviewing. */
export function warningLines(warnings: readonly Problem[]): readonly string[] {
  return linesOf(warnings, 'warning').map((line) => `warning: ${line}`);
}

/** The number of problems, including those that were only counted. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

function linesOf(problems: readonly Problem[], noun: string): readonly string[] {
  const listed = problems.filter(({ count }) => count === undefined).slice(0, MAX_LINES);
  const lines = listed.map(({ message, line, column }) =>
    line === undefined || column !== undefined ? message : `${message} (line ${line})`,
  );
  const more = countProblems(problems) - listed.length;
  if (more === 0) return lines;
  return [...lines, `and ${countText(more, noun).replace(' ', ' more ')}; --json lists up to 100`];
}

/** `1 problem`, `2 problems`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
