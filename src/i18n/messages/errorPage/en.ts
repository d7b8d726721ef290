/**
 * Messages shown in place of a missing or broken map, in English. Lazy-loaded with the error page.
 */
export const en = {
  title: 'This map cannot be shown',
  broken: (file: string, n: number) => `${file} has ${n} ${n === 1 ? 'problem' : 'problems'}:`,
  /** For readers, as opposed to authors. */
  reader: {
    missing: 'The connection may have failed, or the map may have moved.',
    broken: 'There are errors in the map’s file, so it is not shown.',
  },
  hint: {
    missing: 'For the author: the file must be next to the page, under this name.',
    broken:
      'For the author: each line says where the problem is, what was found and what would be right. “edgewise validate” prints the same list.',
  },
};

export type ErrorPageMessages = typeof en;
