import { pickPictureMessages } from '../pictureFile/pickPictureMessages';
import type { ShareMessages } from './en';
import { joinSentences } from './joinSentences';

const note: ShareMessages['note'] = (messages, { title, publisher, issued }, license) =>
  joinSentences([
    pickPictureMessages('ru').source(title, messages.start.published(publisher, issued)),
    `Лицензия карты: ${license}`,
  ]);

export const ru = (): ShareMessages => ({
  what: 'Чем поделиться',
  chosen: { edge: 'Эта связь', node: 'Это название', step: 'Этот шаг', pair: 'Эта пара' },
  whole: 'Вся карта',
  filtered: (messages, stances) => `Показано только: ${messages.listed(stances)}`,
  link: 'Ссылка',
  embed: 'Вставить',
  cite: 'Сослаться',
  forms: {
    iframe: 'Iframe',
    element: 'Элемент',
    plain: 'Текст',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
  },
  iframeHint: 'Работает на любом сайте.',
  elementHint:
    'Работает вместе со статьёй вокруг него. Если файлы лежат на другом сайте, он должен это разрешать (CORS).',
  copy: 'Копировать',
  copied: (what) => `Скопировано: ${what}`,
  byHand: 'Текст выделен: нажмите Ctrl + C, на Mac ⌘ C.',
  nowhere: 'Эта копия карты не опубликована в сети, поэтому у неё нет ссылки и вставить её нельзя.',
  citation: (messages, { title, partOf, by, version, license, url, accessed, source }) =>
    joinSentences([
      partOf === null ? `${by}: ${title}` : `${by}: «${title}», на карте: ${partOf}`,
      `Карта, версия ${version}${accessed === null ? '' : `, дата обращения: ${messages.date(accessed)}`}`,
      url,
      note(messages, source, license),
    ]),
  note,
});
