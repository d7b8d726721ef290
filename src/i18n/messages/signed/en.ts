/** Messages of the figures for researchers, in English. Lazy-loaded with them. */
export const en = {
  caveat:
    'So small a map proves nothing. These figures describe how one article words its ties, not the world.',
  counted:
    'Counted: cooperation (+) and dispute (−) without direction, also where it is over or only hoped for. Left out: neutral ties.',
  mixed: (pairs: string) => `Pairs with both signs count in no triangle and no split: ${pairs}.`,
  degrees: 'Signed degree',
  name: 'Name',
  positive: '+',
  negative: '−',
  both: '±',
  positiveName: 'cooperates with',
  negativeName: 'in dispute with',
  bothName: 'both',
  triangles: (balanced: number, all: number) => `Triangles: ${balanced} of ${all} balanced`,
  noTriangles: 'No three names have a sign between every two of them.',
  balanced: 'balanced',
  weaklyBalanced: 'not balanced, but in the weaker sense',
  unbalanced: 'not balanced',
  sources:
    'Balanced: the three signs multiply to plus (Heider 1946; Cartwright and Harary 1956). In Davis’s weaker sense (1967) three mutual disputes are balanced as well.',
  frustration: (index: number, isExact: boolean) =>
    `Frustration index: ${isExact ? '' : 'at most '}${index}`,
  frustrationNote: (index: number) =>
    index === 0
      ? 'The signed ties split the names into two camps without a contradiction: cooperation within each, dispute between them.'
      : `In the best split into two camps, cooperation within each and dispute between them, this many ties contradict it: ${index}.`,
  split: 'One such split',
  camp: (n: number) => `Camp ${n}`,
  contradicting: 'Contradicting ties',
};

export type SignedMessages = typeof en;
