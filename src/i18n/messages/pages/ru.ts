import type { PageMessages } from './en';

export const ru = (): PageMessages => ({
  claim: 'Утверждение',
  grounds: 'Доводы',
  warrant: 'Почему это довод',
  firmness: 'Насколько уверенно и по чьим словам',
  when: 'Когда',
  places: 'Где в статье',
  place: (paragraph, sentence) =>
    paragraph === 0 ? 'Заголовок' : `Абзац ${paragraph}, предложение ${sentence}`,
  placeShort: (paragraph, sentence) =>
    paragraph === 0 ? 'Заголовок' : `¶ ${paragraph}.${sentence}`,
  paragraphShort: (n) => (n === 0 ? 'Загл.' : `¶${n}`),
  showPlace: 'Показывает место в статье на этой странице',
  notFound: 'не найдено на этой странице',
  placeNotFound: (place) => `${place}, не найдено на этой странице`,
  edited: (matching, cited) =>
    `Статью изменили после того, как была сделана карта: из предложений, на которые она ссылается (${cited}), сохранилось ${matching}.`,
  otherTies: 'Связи этой пары',
  previous: 'Предыдущая связь',
  next: 'Следующая связь',
  members: 'Участники',
  stanceCount: (stance, n) => `${stance} (${n})`,
  alsoCalled: 'Другие названия',
  isolate: (label) => `Показать только связи узла: ${label}`,
  allBetween: (names) => `Всё между: ${names}`,
  pair: 'Два названия',
  withOther: (label) => `${label} и …`,
  about: 'Об этой карте',
  moment: 'Тогда и теперь',
});
