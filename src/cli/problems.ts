import type { Problem } from '../format/types';

/** One line for each problem, with the line of the file. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, line }) =>
    line === undefined ? message : `${message} (line ${line})`,
  );
}

/** The same for what is no problem but should be looked at again. */
export function warningLines(warnings: readonly Problem[]): readonly string[] {
  return problemLines(warnings).map((line) => `warning: ${line}`);
}

/** `1 problem`, `2 problems`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
