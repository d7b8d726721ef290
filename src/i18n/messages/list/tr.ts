import type { ListMessages } from './en';

export const tr = (): ListMessages => ({
  title: 'Makaledeki sırayla bütün bağlar',
  all: 'Bütün bağlar',
  grouped: 'Bağları grupla',
  groupings: { article: 'Paragrafa göre', stance: 'Türe göre', node: 'Ada göre' },
  paragraph: (n) => (n === 0 ? 'Başlık' : `${n}. paragraf`),
  group: (title, n) => `${title} (${n})`,
  showMore: (n) => `${n} tane daha göster`,
  firstFound: (n) => `Bunlar ilk ${n} sonuç. Bir harf ya da sözcük daha, sonuçları azaltır.`,
});
