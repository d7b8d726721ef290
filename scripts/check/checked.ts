/** How many files a check examined, and whether all of them passed. */
export interface Checked {
  readonly files: number;
  readonly ok: boolean;
}
