import type { CanvasMessages } from './en';

export const tr = (): CanvasMessages => ({
  label: (map, focused) => (focused ? `${focused}. ${map}` : map),
  role: 'harita',
  howTo:
    'Bu harita tek bir büyük resimdir. Arama bir adı ya da bağı bulur, listede her bağ yazıyla vardır. Burada yukarı ve aşağı oklar adlar arasında, sağ ve sol oklar bağlar boyunca ilerler; Enter açıklamasını açar.',
  surroundings: (name) => `Yalnızca ${name} çevresini göster`,
  only: 'Yalnızca çevresi:',
  steps: (n) => `${n} adım`,
  whole: 'Haritanın tümü',
  layingOut: (names: number) => `${names} ad haritaya yerleştiriliyor. Bu sırada liste okunabilir.`,
  listOnly: 'Durdur, liste kalsın',
  reducedPicture: (names, allNames, ties, allTies) =>
    `Tamamı çizilemeyecek kadar büyük: ${allNames} addan ${names} tanesi yazılı, ${allTies} bağdan ${ties} tanesi çizili.`,
});
