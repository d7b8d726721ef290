import { pickForm } from '../../intl';
import type { MomentMessages } from './en';

const ties = (n: number) =>
  `${n} ${pickForm('ru', n, { one: 'связь', few: 'связи', many: 'связей', other: 'связи' })}`;

export const ru = (): MomentMessages => ({
  title: 'Тогда и теперь',
  cell: (label, n, counts) => `${label}: ${ties(n)}. ${counts}`,
  total: ties,
  count: (stance, n) => `${stance}: ${n}`,
  added: (since, n) => `Новое по сравнению с «${since}» (${n})`,
  ended: (since, n) => `Было: «${since}», теперь нет (${n})`,
  kept: (n) => `По-прежнему (${n})`,
  undated: (n) => `Без даты (${n})`,
  onlyBefore: (label, n) => `Сказано только о времени «${label}» (${n})`,
  ties: (n) => `Связи (${n})`,
  more: (n) => `ещё ${n}`,
  turned: (names, from, before, to, after) => `${names}: ${from} (${before}) → ${to} (${after}).`,
  note: 'Связь без даты относится ко времени, когда статья была написана.',
  moment: 'Время',
  change: 'Новое и то, чего больше нет',
  new: 'Новое',
  gone: 'Больше нет',
  noDate: 'Без даты',
  onlyAt: (label) => `Сказано только о времени «${label}»`,
});
