import { formatNumber } from '../../intl';
import type { LimitsMessages } from './en';

const number = (n: number) => formatNumber('fa', n);
/** Keeps a text of the dataset from moving the punctuation around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const fa = (): LimitsMessages => ({
  scope: 'دامنه',
  scopeIs: (names, edges) => `${number(names)} نام و ${number(edges)} پیوند، همه از یک مقاله.`,
  leftOut: 'کنار گذاشته‌ها',
  withoutTies: 'جمله‌های بی‌پیوند',
  noClaim: 'جفت‌هایی که ادعایی درباره‌شان نیست',
  noClaimNote: (connected, all) =>
    `مقاله از ${number(all)} جفت ممکنِ نام‌ها ${number(connected)} جفت را پیوند می‌دهد. میان این بازیگران اصلی مستقیم چیزی ادعا نمی‌کند:`,
  noClaimNoteOnly: (connected, all) =>
    `مقاله از ${number(all)} جفت ممکنِ نام‌ها ${number(connected)} جفت را پیوند می‌دهد، از جمله همهٔ بازیگران اصلی را.`,
  made: 'سازندگان',
  madeBy: (by, version, license) =>
    `ساختهٔ ${isolate(by)}، نسخهٔ ${isolate(version)}. پروانهٔ نقشه: ${isolate(license)}.`,
  checked: 'چگونه ساخته و بررسی شد',
  checkedNote:
    'برنامه‌ای بررسی می‌کند که هر جملهٔ نشان‌داده‌شده واژه به واژه در مقاله هست و هشت واژهٔ پیاپی آن اینجا رونویسی نشده است.',
  corrections: 'نسخه‌ها و اصلاح‌ها',
  license: 'پروانه',
  licenseOf: (license) => `نقشه: ${isolate(license)}. مقاله از آنِ ناشر آن است.`,
  cite: 'شیوهٔ ارجاع',
  researchers: 'برای پژوهشگران',
});
