import { formatNumber } from '../../intl';
import type { ErrorPageMessages } from './en';

export const fa = (): ErrorPageMessages => ({
  title: 'این نقشه را نمی‌توان نشان داد',
  broken: (file, n) => `در پروندهٔ \u2068${file}\u2069، ${formatNumber('fa', n)} ایراد هست:`,
  reader: {
    missing: 'شاید ارتباط قطع شده یا نقشه جابه‌جا شده باشد.',
    broken: 'پروندهٔ نقشه ایراد دارد؛ از این رو نقشه نمایش داده نمی‌شود.',
  },
  again: 'تلاش دوباره',
  hint: {
    missing: 'برای سازندهٔ نقشه: پرونده باید با همین نام کنار صفحه باشد.',
    broken:
      'برای سازندهٔ نقشه: هر سطر می‌گوید ایراد کجاست، چه یافت شده و درست آن چیست. «edgewise validate» همین فهرست را چاپ می‌کند.',
  },
});
