import type { LiveMessages } from './en';

export const tr = (): LiveMessages => ({
  selected: (name) => `Seçildi: ${name}`,
  nothingSelected: 'Seçili bir şey yok',
  selectionHidden: 'Filtre seçtiğinizi gizliyor',
  view: (view) => `Görünüm: ${view}`,
  whole: 'Haritanın tümü gösteriliyor',
  chooser: (n) => `Hangi çizgi? ${n} seçenek var`,
  resetPositions: 'Konumlar sıfırlandı',
  moment: (label, counts) => `${label ?? 'Tüm zamanlar'}: ${counts}`,
});
