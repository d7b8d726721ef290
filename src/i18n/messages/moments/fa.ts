import { formatNumber } from '../../intl';
import type { MomentMessages } from './en';

const number = (n: number) => formatNumber('fa', n);
/** Keeps a text of the dataset from moving the punctuation around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const fa = (): MomentMessages => ({
  title: 'آن زمان و اکنون',
  cell: (label, n, counts) => `${isolate(label)}: ${number(n)} پیوند. ${counts}`,
  total: (n) => `${number(n)} پیوند`,
  count: (stance, n) => `${stance}: ${number(n)}`,
  added: (since, n) => `تازه نسبت به ${isolate(since)} (${number(n)})`,
  ended: (since, n) => `پس از ${isolate(since)} دیگر نیست (${number(n)})`,
  kept: (n) => `همچنان برقرار (${number(n)})`,
  undated: (n) => `بی‌تاریخ (${number(n)})`,
  onlyBefore: (label, n) => `تنها دربارهٔ ${isolate(label)} گفته شده (${number(n)})`,
  ties: (n) => `پیوندها (${number(n)})`,
  more: (n) => `${number(n)} مورد دیگر`,
  turned: (names, from, before, to, after) =>
    `${names}: از ${from} (${isolate(before)}) به ${to} (${isolate(after)}).`,
  note: 'پیوند بی‌تاریخ از آنِ زمان نوشتن مقاله است.',
  moment: 'زمان',
  change: 'تازه‌ها و آنچه دیگر نیست',
  new: 'تازه',
  gone: 'دیگر نیست',
  noDate: 'بی‌تاریخ',
  onlyAt: (label) => `تنها دربارهٔ ${isolate(label)} گفته شده`,
});
