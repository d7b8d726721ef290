import { formatNumber } from '../../intl';
import type { ArgumentMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): ArgumentMessages => ({
  title: 'استدلال، گام به گام',
  stepOf: (k, n) => `گام ${k} از ${n} در استدلال`,
  thesis: 'آنچه مقاله در پایان می‌گوید',
  noGrounds: 'مقاله دلیلی برای این نمی‌آورد.',
  warrantByEditor: 'برداشت این نقشه',
  warrantAlone: 'استدلال',
  usedToArgue: 'برای گفتن این به کار رفته است که…',
  background: 'پس‌زمینه',
  relations: {
    supports: 'پشتیبان این گفته',
    against: 'در برابر این گفته',
    follows: 'برآمده از این گفته',
    supportedBy: 'پشتوانهٔ آن',
    opposedBy: 'آنچه در برابرش آمده',
    leadsTo: 'آنچه از آن برمی‌آید',
  },
  ties: 'پیوندهایی که بر آن‌ها استوار است',
  names: 'نام‌هایی که از آن‌ها سخن می‌گوید',
  outline: {
    title: 'استدلال مقاله',
    none: 'این نقشه استدلالی ندارد.',
    byArticle: 'به ترتیب مقاله',
    others: 'آنچه در میانه گفته شده',
    connectives: { but: 'اما', so: 'پس' },
    below: (text) => `گام‌های زیر: ${text}`,
    moreTies: (n) => `${number(n)} پیوند دیگر`,
  },
  tour: {
    stopOf: (k, n) => `${number(k)} از ${number(n)}`,
    stops: 'گام‌ها',
    stop: (k, title) => `${number(k)}. ${title}`,
    previous: 'پیشین',
    next: 'بعدی',
    finish: 'پایان',
    leave: 'بیرون رفتن',
    more: 'بیشتر دربارهٔ این گام',
    resume: (k, n) => `بازگشت به گام ${number(k)} از ${number(n)}`,
    fromHere: 'دنبال کردن استدلال از اینجا',
  },
  glance: {
    title: 'پیوندهای هر جملهٔ مقاله',
    sentence: (place, ties) => `${place}: ${ties.length === 0 ? 'بی‌پیوند' : ties.join('، ')}`,
    stanceCount: (stance, n) => `${stance}: ${number(n)}`,
    here: 'این گام',
    noTies: 'هیچ پیوندی روی این نقشه از این جمله نیامده است.',
  },
});
