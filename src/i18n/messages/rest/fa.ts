import { formatNumber } from '../../intl';
import type { RestMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): RestMessages => ({
  rest: (n) =>
    `${number(n)} پیوند دیگر در داده‌های نقشه هست و جایی که اسکریپت اجرا شود فهرست می‌شود.`,
});
