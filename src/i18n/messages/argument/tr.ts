import type { ArgumentMessages } from './en';

export const tr: ArgumentMessages = {
  title: 'Adım adım akıl yürütme',
  stepOf: (k, n) => `Akıl yürütmenin adımı: ${k} / ${n}`,
  thesis: 'Makalenin vardığı sonuç',
  noGrounds: 'Makale bunun için bir gerekçe göstermiyor.',
  warrantByEditor: 'Bu harita bunu nasıl okuyor',
  warrantAlone: 'Akıl yürütme',
  usedToArgue: 'Şunu savunmak için kullanılıyor…',
  background: 'Arka plan',
  relations: {
    supports: 'Neyi destekliyor',
    against: 'Neyin karşısına konuyor',
    follows: 'Neyden çıkıyor',
    supportedBy: 'Neyle destekleniyor',
    opposedBy: 'Karşısına ne konuyor',
    leadsTo: 'Neye varıyor',
  },
  ties: 'Dayandığı bağlar',
  names: 'Sözünü ettiği adlar',
};
