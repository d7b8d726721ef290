import type { Problem } from '../format/types';

/** One line for each problem, with its line number in the file. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, line }) =>
    line === undefined ? message : `${message} (line ${line})`,
  );
}

/** One line for each warning: not a problem, but worth reviewing. */
export function warningLines(warnings: readonly Problem[]): readonly string[] {
  return problemLines(warnings).map((line) => `warning: ${line}`);
}

/** `1 problem`, `2 problems`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
