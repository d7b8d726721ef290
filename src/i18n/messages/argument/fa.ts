import type { ArgumentMessages } from './en';

export const fa: ArgumentMessages = {
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
};
