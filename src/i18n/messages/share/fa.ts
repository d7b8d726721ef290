import type { ShareWords } from './en';
import { joinSentences } from './joinSentences';

export const fa: ShareWords = {
  what: 'چه چیزی هم‌رسانی شود',
  chosen: { edge: 'این پیوند', node: 'این نام', step: 'این گام' },
  whole: 'همهٔ نقشه',
  filtered: (words, stances) => `تنها نمایش داده می‌شود: ${words.listed(stances)}`,
  link: 'نشانی',
  embed: 'جاسازی',
  cite: 'ارجاع',
  forms: {
    iframe: 'Iframe',
    element: 'عنصر',
    plain: 'متن',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
  },
  iframeHint: 'در هر صفحه‌ای به‌تنهایی کار می‌کند.',
  elementHint:
    'همراه مقالهٔ پیرامونش خوانده می‌شود. اگر پرونده‌ها در وبگاه دیگری باشند، آن وبگاه باید اجازه دهد (CORS).',
  copy: 'رونوشت',
  copied: (what) => `رونوشت شد: ${what}`,
  byHand: 'متن برگزیده شده است: کلیدهای Ctrl + C یا در مک ⌘ C را بزنید.',
  nowhere:
    'این نسخه از نقشه در هیچ صفحهٔ وبی منتشر نشده است؛ پس نشانی ندارد و نمی‌توان آن را جاسازی کرد.',
  /** Without marks of direction: what is pasted elsewhere, an address above all, holds nothing that is not seen. */
  citation: (words, { title, partOf, by, version, license, address, accessed, source }) =>
    joinSentences([
      partOf === null ? `${by}: ${title}` : `${by}: «${title}»، در نقشهٔ: ${partOf}`,
      `نقشه، نسخهٔ ${version}، تاریخ دسترسی: ${words.date(accessed)}`,
      address,
      fa.note(words, source, license),
    ]),
  note: (words, { title, publisher, issued }, license) =>
    joinSentences([
      `منبع: «${title}»، ${[publisher, issued && words.date(issued)].filter(Boolean).join(words.comma)}`,
      `پروانهٔ نقشه: ${license}`,
    ]),
};
