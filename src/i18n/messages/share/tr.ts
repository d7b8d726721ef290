import { pickPictureMessages } from '../pictureFile/pickPictureMessages';
import type { ShareMessages } from './en';
import { joinSentences } from './joinSentences';

const note: ShareMessages['note'] = (messages, { title, publisher, issued }, license) =>
  joinSentences([
    pickPictureMessages('tr').source(title, messages.start.published(publisher, issued)),
    `Haritanın lisansı: ${license}`,
  ]);

export const tr = (): ShareMessages => ({
  what: 'Ne paylaşılacak',
  chosen: { edge: 'Bu bağ', node: 'Bu ad', step: 'Bu adım', pair: 'Bu ikili' },
  whole: 'Haritanın tamamı',
  filtered: (messages, stances) => `Yalnız şunlar gösteriliyor: ${messages.listed(stances)}`,
  link: 'Bağlantı',
  embed: 'Sayfaya göm',
  cite: 'Kaynak göster',
  forms: {
    iframe: 'Iframe',
    element: 'Öğe',
    plain: 'Metin',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
  },
  iframeHint: 'Her sitede çalışır.',
  elementHint:
    'Çevresindeki makaleyle birlikte çalışır. Dosyalar başka bir sitedeyse o sitenin buna izin vermesi gerekir (CORS).',
  copy: 'Kopyala',
  copied: (what) => `Kopyalandı: ${what}`,
  byHand: 'Metin seçildi: Ctrl + C, Mac’te ⌘ C tuşlarına basın.',
  nowhere:
    'Haritanın bu kopyası bir web sayfasında yayımlanmadı; bu yüzden bağlantısı yok ve gömülemez.',
  citation: (messages, { title, partOf, by, version, license, url, accessed, source }) =>
    joinSentences([
      partOf === null ? `${by}: ${title}` : `${by}: “${title}”, şu haritada: ${partOf}`,
      `Harita, sürüm ${version}${accessed === null ? '' : `, erişim tarihi: ${messages.date(accessed)}`}`,
      url,
      note(messages, source, license),
    ]),
  note,
});
