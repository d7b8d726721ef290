import { KINDS_HERE, type KindOwner } from '../../convert/kinds';
import { nearest } from '../../format/nearest';
import type { NodeKind, Stance } from '../../format/types';

/** How words for each kind begin in the exports of other programs. */
const EDGE_STEMS: Readonly<Record<Stance, string>> = {
  cooperation:
    'aid allian allied allies ally agree back co-op collab donat donor endors friend fund funder help invest joint partner support trade',
  dispute:
    'accus adversar against attack compet conflict critic disagree enem fight hostil oppos protest rejec rival sanction su threat war',
  neutral:
    'affiliat board chair child director employ famil found founder head hold lead leader locat member own owner parent part position relat shareholder spouse staff subsid succ work',
};
const NODE_STEMS: Readonly<Record<NodeKind, string>> = {
  country: 'countr nation state',
  bloc: 'allian bloc coalition union',
  organization:
    'agenc associat bank business club commit compan corporat council foundation firm govern group institut media ministr ngo organi parties party universit',
  framework: 'agreement contract convention forum law pact regulation rule treat',
  project: 'infrastr pipeline plant program projec scheme',
  event: 'attack conferen electi event incident meeting summit war',
  person:
    'author human individ journalist man men minister people person politician president woman',
  idea: 'concept goal idea issue plan theme theory topic value',
};
const STEMS: Readonly<Record<KindOwner, Readonly<Record<string, string>>>> = {
  tie: EDGE_STEMS,
  actor: NODE_STEMS,
};

/**
 * The kind that a word of another program probably means: "partner of" begins with the stem
 * "partner". It is suggested to the author and never applied. The longest matching stem wins.
 */
export function guessKind(word: string, of: KindOwner): string | undefined {
  const near = nearest(word, KINDS_HERE[of]);
  if (near !== undefined) return near;
  const words = word.toLowerCase().split(/[^\p{L}-]+/u);
  const fits = Object.entries(STEMS[of]).flatMap(([kind, stems]) =>
    stems
      .split(' ')
      .filter((stem) => words.some((one) => isForm(one, stem)))
      .map((stem) => ({ kind, length: stem.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.kind;
}

/** Too many words begin with a short stem, so it must be the whole word: "war", not "warehouse". */
function isForm(word: string, stem: string): boolean {
  return stem.length <= 4 ? RegExp(`^${stem}(?:s|es|ed|ing)?$`).test(word) : word.startsWith(stem);
}
