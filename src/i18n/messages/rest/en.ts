/**
 * Says what a large map leaves out on a page without scripts, in English. Used only by the build.
 */
export const en = {
  rest: (n: number) =>
    `${n} more ties are in the data of this map; with JavaScript the list shows them.`,
};

export type RestMessages = typeof en;
