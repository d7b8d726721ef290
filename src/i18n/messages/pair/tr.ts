import type { PairMessages } from './en';

export const tr = (): PairMessages => ({
  notClaimed: 'Öne sürülmeyen',
  noClaim: 'Makale bu ikisi arasında bir bağ öne sürmüyor.',
  inCommon: 'Ortak olan',
  bothTakePart: 'İkisinin de yer aldığı:',
  byWayOf: 'Başkaları üzerinden',
  step: ';',
  coMention: (names) =>
    `Burada yalnızca bir araya geliyorlar (${names}); aralarında bir bağ öne sürülmüyor.`,
  noChain: 'Bu haritada ikisini birleştiren kısa bir bağ zinciri yok.',
  each: 'Her biri ayrı ayrı',
});
