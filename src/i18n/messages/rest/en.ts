/**
 * Says what a large map leaves out on a page without scripts, in English. Used only by the build.
 */
export const en = {
  rest: (n: number) =>
    `${n} more ties are in the data of this map and are listed where scripts run.`,
};

export type RestMessages = typeof en;
