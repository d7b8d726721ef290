import type { MatrixMessages } from './en';

export const ru = (): MatrixMessages => ({
  title: 'Кто с кем связан',
  caption: 'В каждой ячейке — связи между названиями её строки и столбца.',
  sections: {
    principal: 'Главные участники',
    framework: 'Форматы',
    actor: 'Другие участники',
    project: 'Проекты',
    event: 'События',
    idea: 'Идеи',
  },
  onlyActors: 'Участники',
  same: 'то же название',
  noTie: (names) => `${names}: связи нет`,
  rest: 'Другие связи',
});
