import { formatNumber } from '../../intl';
import type { SignedMessages } from './en';

const number = (n: number) => formatNumber('fa', n);

export const fa = (): SignedMessages => ({
  caveat:
    'نقشه‌ای به این کوچکی چیزی را ثابت نمی‌کند. این رقم‌ها می‌گویند یک مقاله پیوندها را چگونه بیان می‌کند، نه اینکه جهان چگونه است.',
  counted:
    'به شمار آمده: همکاری (+) و اختلاف (−) بی‌جهت، حتی اگر پایان یافته یا تنها آرزو باشد. کنار گذاشته: پیوندهای خنثی.',
  mixed: (pairs) => `جفت‌هایی که هر دو نشانه را دارند در هیچ مثلث و تقسیمی نمی‌آیند: ${pairs}.`,
  degrees: 'درجهٔ علامت‌دار',
  name: 'نام',
  positive: '+',
  negative: '−',
  both: '±',
  positiveName: 'همکاری دارد با',
  negativeName: 'اختلاف دارد با',
  bothName: 'هر دو',
  triangles: (balanced, all) => `مثلث‌ها: ${number(balanced)} از ${number(all)} متوازن`,
  noTriangles: 'هیچ سه نامی نیست که میان هر دوتای آن‌ها نشانه‌ای باشد.',
  balanced: 'متوازن',
  weaklyBalanced: 'نامتوازن، اما به معنای ضعیف متوازن',
  unbalanced: 'نامتوازن',
  sources:
    'متوازن: حاصل‌ضرب سه نشانه مثبت است (هایدر ۱۹۴۶؛ کارترایت و هراری ۱۹۵۶). به معنای ضعیف دیویس (۱۹۶۷) سه اختلاف دوسویه نیز متوازن است.',
  frustration: (index, isExact) => `شاخص ناکامی: ${isExact ? '' : 'حداکثر '}${number(index)}`,
  frustrationNote: (index) =>
    index === 0
      ? 'پیوندهای علامت‌دار نام‌ها را بی‌تناقض به دو اردوگاه بخش می‌کنند: همکاری درون هر یک و اختلاف میان آن‌ها.'
      : `در بهترین تقسیم به دو اردوگاه (همکاری درون هر یک و اختلاف میان آن‌ها) این شمار پیوند با آن ناسازگار است: ${number(index)}.`,
  split: 'یکی از این تقسیم‌ها',
  camp: (n) => `اردوگاه ${number(n)}`,
  contradicting: 'پیوندهای ناسازگار',
});
