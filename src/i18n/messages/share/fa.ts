import type { ShareMessages } from './en';
import { joinSentences } from './joinSentences';

const note: ShareMessages['note'] = (messages, { title, publisher, issued }, license) =>
  joinSentences([
    `منبع: «${title}»، ${[publisher, issued && messages.date(issued)].filter(Boolean).join(messages.comma)}`,
    `پروانهٔ نقشه: ${license}`,
  ]);

export const fa = (): ShareMessages => ({
  what: 'چه چیزی هم‌رسانی شود',
  chosen: { edge: 'این پیوند', node: 'این نام', step: 'این گام', pair: 'این دو نام' },
  whole: 'همهٔ نقشه',
  filtered: (messages, stances) => `تنها نمایش داده می‌شود: ${messages.listed(stances)}`,
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
  iframeHint: 'در هر وبگاهی کار می‌کند.',
  elementHint:
    'همراه مقالهٔ پیرامونش کار می‌کند. اگر پرونده‌ها در وبگاه دیگری باشند، آن وبگاه باید اجازه دهد (CORS).',
  copy: 'رونوشت',
  copied: (what) => `رونوشت شد: ${what}`,
  byHand: 'متن برگزیده شده است: کلیدهای Ctrl + C یا در مک ⌘ C را بزنید.',
  nowhere:
    'این نسخه از نقشه در هیچ صفحهٔ وبی منتشر نشده است؛ پس نشانی ندارد و نمی‌توان آن را جاسازی کرد.',
  /**
   * Without bidi control characters: text that is pasted elsewhere, URLs above all, must contain
   * nothing invisible.
   */
  citation: (messages, { title, partOf, by, version, license, url, accessed, source }) =>
    joinSentences([
      partOf === null ? `${by}: ${title}` : `${by}: «${title}»، در نقشهٔ: ${partOf}`,
      `نقشه، نسخهٔ ${version}${accessed === null ? '' : `، تاریخ دسترسی: ${messages.date(accessed)}`}`,
      url,
      note(messages, source, license),
    ]),
  note,
});
