import type { PairMessages } from './en';

export const ru = (): PairMessages => ({
  notClaimed: 'Не утверждается',
  noClaim: 'О связи между этими двумя в статье ничего не сказано.',
  inCommon: 'Общее',
  bothTakePart: 'Обе стороны участвуют:',
  byWayOf: 'Через других',
  step: ';',
  coMention: (names) =>
    `Здесь они лишь встречаются (${names}): связи между ними там не утверждается.`,
  noChain: 'Короткой цепочки связей между ними на этой карте нет.',
  each: 'Каждая сторона отдельно',
});
