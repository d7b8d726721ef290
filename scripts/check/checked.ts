/**
 * How many files a check examined, and whether all of them passed. ESLint, Prettier and tsc succeed
 * if a wrong pattern leaves them no files; ours fail then, and print the number.
 */
export interface Checked {
  readonly files: number;
  readonly ok: boolean;
}
