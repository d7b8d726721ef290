import type { PageMessages } from './en';

export const tr = (): PageMessages => ({
  claim: 'Sav',
  grounds: 'Dayanakları',
  warrant: 'Bu neden bir dayanak',
  firmness: 'Ne kadar kesin ve kime göre',
  when: 'Ne zaman',
  places: 'Makalenin neresinde',
  place: (paragraph, sentence) =>
    paragraph === 0 ? 'Başlık' : `${paragraph}. paragraf, ${sentence}. cümle`,
  placeShort: (paragraph, sentence) => (paragraph === 0 ? 'Başlık' : `¶ ${paragraph}.${sentence}`),
  paragraphShort: (n) => (n === 0 ? 'Başlık' : `¶${n}`),
  showPlace: 'Metindeki yeri bu sayfada gösterir',
  notFound: 'bu sayfada bulunamadı',
  placeNotFound: (place) => `${place}, bu sayfada bulunamadı`,
  edited: (matching, cited) =>
    `Bu harita yapıldıktan sonra yazı değiştirilmiş: gösterilen ${cited} cümleden ${matching} tanesi hâlâ içinde.`,
  otherTies: 'Bu ikilinin bağları',
  previous: 'Önceki bağ',
  next: 'Sonraki bağ',
  members: 'Üyeler',
  stanceCount: (stance, n) => `${stance} (${n})`,
  alsoCalled: 'Diğer adları',
  isolate: (label) => `Yalnız şunun bağlarını göster: ${label}`,
  allBetween: (names) => `Aradaki her şey: ${names}`,
  pair: 'İki ad',
  withOther: (label) => `${label} ve …`,
  about: 'Bu harita hakkında',
  moment: 'Dün ve bugün',
});
