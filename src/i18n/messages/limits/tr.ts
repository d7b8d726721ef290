import type { LimitsMessages } from './en';

export const tr = (): LimitsMessages => ({
  scope: 'Kapsam',
  scopeIs: (names, edges) => `${names} ad ve ${edges} bağ; hepsi tek bir makaleden.`,
  leftOut: 'Dışarıda kalanlar',
  withoutTies: 'Bağ içermeyen cümleler',
  noClaim: 'Hakkında sav bulunmayan ikililer',
  noClaimNote: (connected, all) =>
    `Olası ikili sayısı: ${all}; makalenin bağladığı: ${connected}. Şu ana aktörler arasında doğrudan bir şey öne sürmüyor:`,
  noClaimNoteOnly: (connected, all) =>
    `Olası ikili sayısı: ${all}; makalenin bağladığı: ${connected}. Ana aktörlerin tümü bunların içinde.`,
  made: 'Kim yaptı',
  madeBy: (by, version, license) =>
    `Haritayı yapan: ${by}, sürüm: ${version}. Haritanın lisansı: ${license}.`,
  checked: 'Nasıl yapıldı ve denetlendi',
  checkedNote:
    'Bir program, gösterilen her cümlenin makalede sözcüğü sözcüğüne bulunduğunu ve buraya art arda sekiz sözcüğün alınmadığını denetler.',
  corrections: 'Sürümler ve düzeltmeler',
  license: 'Lisans',
  licenseOf: (license) => `Harita: ${license}. Makale, yayımlayanına aittir.`,
  cite: 'Nasıl kaynak gösterilir',
  researchers: 'Araştırmacılar için',
});
