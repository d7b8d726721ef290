import { formatNumber } from '../../intl';
import type { PageMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): PageMessages => ({
  claim: 'ادعا',
  grounds: 'دلایل',
  warrant: 'چرا این دلیل است',
  firmness: 'با چه قطعیتی و به گفتهٔ چه کسی',
  when: 'چه زمانی',
  places: 'کجای مقاله',
  place: (paragraph, sentence) =>
    paragraph === 0 ? 'عنوان' : `بند ${number(paragraph)}، جملهٔ ${number(sentence)}`,
  placeShort: (paragraph, sentence) =>
    paragraph === 0 ? 'عنوان' : `¶ ${number(paragraph)}.${number(sentence)}`,
  paragraphShort: (n) => (n === 0 ? 'عنوان' : `¶${number(n)}`),
  showPlace: 'این بخش را در همین صفحه نشان می‌دهد',
  notFound: 'در این صفحه یافت نشد',
  placeNotFound: (place) => `${place}، در این صفحه یافت نشد`,
  edited: (matching, cited) =>
    `مقاله پس از ساخت این نقشه ویرایش شده است: از ${formatNumber('fa', cited)} جملهٔ استنادشده، ${formatNumber('fa', matching)} جمله هنوز در آن هست.`,
  otherTies: 'پیوندهای میان این دو',
  previous: 'پیوند پیشین',
  next: 'پیوند بعدی',
  members: 'اعضا',
  stanceCount: (stance, n) => `${stance} (${number(n)})`,
  alsoCalled: 'نام‌های دیگر',
  isolate: (label) => `نمایش تنها پیوندهای \u2068${label}\u2069`,
  allBetween: (names) => `همه میان ${names}`,
  pair: 'دو نام',
  withOther: (label) => `\u2068${label}\u2069 و …`,
  about: 'دربارهٔ این نقشه',
  moment: 'آن زمان و اکنون',
});
