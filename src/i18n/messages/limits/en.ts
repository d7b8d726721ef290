const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Messages of the page about the map itself, in English. Lazy-loaded with it. */
export const en = {
  scope: 'Scope',
  scopeIs: (names: number, edges: number) =>
    `${count(names, 'name', 'names')} and ${count(edges, 'tie', 'ties')}, all from one article.`,
  leftOut: 'Left out',
  withoutTies: 'Sentences without a tie',
  noClaim: 'Pairs without a claim',
  /** `connected` of `all` possible pairs of names. */
  noClaimNote: (connected: number, all: number) =>
    `The article ties ${connected} of ${all} possible pairs of names. Between these main actors it claims nothing directly:`,
  noClaimNoteOnly: (connected: number, all: number) =>
    `The article ties ${connected} of ${all} possible pairs of names, all of the main actors among them.`,
  made: 'Who made it',
  madeBy: (by: string, version: string, license: string) =>
    `Made by ${by}, version ${version}. Map licence: ${license}.`,
  checked: 'How it was made and checked',
  checkedNote:
    'A program checks that every sentence cited is in the article, word for word, and that no eight words of it are copied here.',
  corrections: 'Versions and corrections',
  license: 'Licence',
  licenseOf: (license: string) => `The map: ${license}. The article belongs to its publisher.`,
  cite: 'How to cite',
  researchers: 'For researchers',
};

export type LimitsMessages = typeof en;
