/** What a large map leaves out on a page without scripts, in English. Used by the build alone. */
export const en = {
  rest: (n: number) =>
    `${n} more ties are in the data of this map and are listed where scripts run.`,
};

export type RestMessages = typeof en;
