import type { LiveMessages } from './en';

export const ru = (): LiveMessages => ({
  selected: (name) => `Выбрано: ${name}`,
  nothingSelected: 'Ничего не выбрано',
  selectionHidden: 'Фильтр скрывает выбранное',
  view: (view) => `Вид: ${view}`,
  whole: 'Показана вся карта',
  chooser: (n) => `Какая линия? Вариантов: ${n}`,
  resetPositions: 'Положение сброшено',
  moment: (label, counts) => `${label ?? 'Всё время'}: ${counts}`,
});
