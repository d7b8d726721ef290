import type { CanvasMessages } from './en';

export const ru = (): CanvasMessages => ({
  label: (map, focused) => (focused ? `${focused}. ${map}` : map),
  role: 'карта',
  howTo:
    'Эта карта — одно большое изображение. Поиск находит имя или связь, в списке все связи описаны словами. Здесь стрелки вверх и вниз переходят по именам, вправо и влево — по их связям, Enter открывает описание.',
  surroundings: (name) => `Показать только окружение: ${name}`,
  only: 'Только окружение:',
  steps: (n) => (n === 1 ? '1 шаг' : `${n} шага`),
  whole: 'Вся карта',
  layingOut: (names: number) => `Размещаем имена на карте: ${names}. Пока можно читать список.`,
  listOnly: 'Остановить и оставить список',
  reducedPicture: (names, allNames, ties, allTies) =>
    `Карта слишком велика для полной картинки: подписано имён ${names} из ${allNames}, проведено связей ${ties} из ${allTies}.`,
});
