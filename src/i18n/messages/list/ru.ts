import type { ListMessages } from './en';

export const ru = (): ListMessages => ({
  title: 'Все связи в порядке статьи',
  all: 'Все связи',
  grouped: 'Группировка связей',
  groupings: { article: 'По абзацам', stance: 'По виду', node: 'По названиям' },
  paragraph: (n) => (n === 0 ? 'Заголовок' : `Абзац ${n}`),
  group: (title, n) => `${title} (${n})`,
  showMore: (n) => `Показать ещё ${n}`,
  firstFound: (n) => `Показаны первые ${n}. Ещё одна буква или слово сузит поиск.`,
});
