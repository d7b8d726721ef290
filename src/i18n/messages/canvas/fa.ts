import { formatNumber } from '../../intl';
import type { CanvasMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): CanvasMessages => ({
  label: (map, focused) => (focused ? `\u2068${focused}\u2069. ${map}` : map),
  role: 'نقشه',
  howTo:
    'این نقشه یک تصویر بزرگ است. جست‌وجو نام یا پیوند را می‌یابد و فهرست همهٔ پیوندها را به زبان نوشته دارد. اینجا کلیدهای بالا و پایین میان نام‌ها و راست و چپ در امتداد پیوندها می‌روند و Enter توضیح را باز می‌کند.',
  surroundings: (name) => `فقط پیرامون \u2068${name}\u2069 را نشان بده`,
  only: 'فقط پیرامون:',
  steps: (n) => (n === 1 ? '۱ گام' : '۲ گام'),
  whole: 'کل نقشه',
  layingOut: (names: number) =>
    `${formatNumber('fa', names)} نام روی نقشه چیده می‌شود. در این میان فهرست را می‌توان خواند.`,
  listOnly: 'توقف و ماندن در فهرست',
  reducedPicture: (names, allNames, ties, allTies) =>
    `نقشه برای ترسیم کامل بیش از اندازه بزرگ است: ${number(names)} نام از ${number(allNames)} نام و ${number(ties)} پیوند از ${number(allTies)} پیوند در تصویر آمده است.`,
});
