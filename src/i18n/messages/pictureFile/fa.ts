import type { PictureMessages } from './en';

/** Keeps text of another direction from turning the sentence around it. */
const isolate = (text: string) => `\u2068${text}\u2069`;

export const fa = (): PictureMessages => ({
  tie: (stance, status, firmness) => `${stance}، ${status}. ${firmness}.`,
  tiesOf: (label) => `تنها پیوندهای ${isolate(label)}`,
  saveByHand:
    'اگر پرونده‌ای ذخیره نشد، این قاب اجازهٔ بارگیری نمی‌دهد. برای ذخیره، روی تصویر راست‌کلیک کنید یا آن را نگه دارید.',
  deck: 'همهٔ رابطه‌هایی که یک مقاله شرح می‌دهد.',
  source: (title, published) => `منبع: «${isolate(title)}»، ${published}`,
  madeBy: (by, version, license, url) =>
    [
      `نقشه: ${isolate(by)}، نسخهٔ ${isolate(version)}`,
      `پروانه: ${isolate(license)}`,
      url && isolate(url),
    ]
      .filter(Boolean)
      .join('. '),
});
