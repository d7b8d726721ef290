/** How many files a check looked at, and whether all of them are in order. */
export interface Checked {
  readonly files: number;
  readonly ok: boolean;
}
