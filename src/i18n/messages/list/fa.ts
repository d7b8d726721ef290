import { formatNumber } from '../../intl';
import type { ListMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): ListMessages => ({
  title: 'همهٔ پیوندها، به ترتیب مقاله',
  all: 'همهٔ پیوندها',
  grouped: 'گروه‌بندی پیوندها',
  groupings: { article: 'بر پایهٔ بند', stance: 'بر پایهٔ نوع', node: 'بر پایهٔ نام' },
  paragraph: (n) => (n === 0 ? 'عنوان' : `بند ${number(n)}`),
  group: (title, n) => `\u2068${title}\u2069 (${number(n)})`,
  showMore: (n) => `${number(n)} مورد دیگر را نشان بده`,
  firstFound: (n) =>
    `این‌ها ${number(n)} نتیجهٔ نخست‌اند. یک حرف یا واژهٔ دیگر، نتیجه‌ها را کمتر می‌کند.`,
});
