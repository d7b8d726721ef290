import { pickForm } from '../../intl';
import type { OpenMessages } from './en';

const PROBLEM = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' };
const NAME = { one: 'название', few: 'названия', many: 'названий', other: 'названия' };
const TIE = { one: 'связь', few: 'связи', many: 'связей', other: 'связи' };
const SENTENCE = {
  one: 'предложения',
  few: 'предложений',
  many: 'предложений',
  other: 'предложения',
};
const count = (n: number, forms: typeof PROBLEM) => `${n} ${pickForm('ru', n, forms)}`;

export const ru = (): OpenMessages => ({
  lang: 'ru',
  dir: 'ltr',

  maps: {
    title: 'Карты',
    intro: 'Каждая карта показывает, кто с кем связан в одной статье и на каких основаниях.',
    names: (n) => count(n, NAME),
    ties: (n) => count(n, TIE),
    article: 'Статья',
    beside: 'Рядом со статьёй',
    own: 'Открыть свою карту',
    ownHint: 'Из файла на вашем устройстве. Он его не покинет.',
  },

  title: 'Открыть свою карту',
  lead: 'Выберите файл с данными или перетащите его на эту страницу, по желанию вместе со статьёй. Всё происходит на вашем устройстве: файлы никуда не отправляются и нигде не сохраняются.',
  choose: 'Выбрать файлы',
  orDrop: 'или перетащите их на эту страницу',
  formats:
    'Карта: graph.json, map.yaml. Таблицы: CSV, TSV (связи и участники могут быть в двух файлах), XLSX. Графы: GEXF, GraphML, JSON Graph Format, Cytoscape, node-link JSON, Kumu, Oligrapher, brat. Статья: текстовый файл или веб-страница.',
  noScript: 'Этой странице нужен JavaScript.',
  allMaps: 'Все карты',

  checking: (files) => `Проверяется: ${files} …`,
  loading: (files) => `Загружается: ${files} …`,
  stop: 'Остановить',
  stopped: 'Остановлено.',
  again: 'Попробовать снова',

  broken: (file, n) => `В файле ${file}: ${count(n, PROBLEM)}`,
  more: (n) => `и ещё ${n}`,
  brokenHint:
    'В каждой строке сказано, где ошибка, что найдено и как было бы верно. Исправьте файл и выберите его снова.',
  needsArticle: 'Выберите вместе с картой и статью: места в ней указаны словами.',

  fault: {
    offline: (file) =>
      `Не удалось загрузить ${file}: нет связи, или она прервалась до конца файла.`,
    slow: (file) => `Не удалось загрузить ${file}: сервер отвечает слишком долго.`,
    large: (file) => `${file} больше 64 МБ; такие файлы не читаются.`,
    page: (file) => `${file} — веб-страница, а не карта. Возможно, файла там нет.`,
    status: (file, status) => `Не удалось загрузить ${file}: сервер ответил ${status}.`,
  },
  refused: (url) =>
    `${url} не на этом сайте. По адресу открываются только файлы самого сайта; сохраните файл и выберите его здесь.`,
  tooSlow: (file) => `Проверка файла ${file} длится больше минуты и прекращена.`,
  codeFailed: 'Часть этой страницы не загрузилась.',

  another: 'Открыть другой файл',
  download: 'Сохранить как graph.json',
  addArticle: 'Добавить статью',
  articleColumn: 'Статья',
  draft:
    'Черновик: в этом файле есть не всё, что нужно карте; недостающее помечено «(not written yet)».',
  imported: (actors, ties, unfinished) =>
    `${count(actors, NAME)}, ${count(ties, TIE)}` +
    (unfinished === 0 ? '' : `, из них без утверждения или места: ${unfinished}`),
  dropped: 'Не перенесено',
  unmapped: 'Эти виды здесь неизвестны. Что это?',
  unknownKind: 'оставить открытым',
  unfinished: (n) => `Ещё без утверждения или места и не показано: ${count(n, TIE)}.`,
  edited: (matching, cited, reworded) =>
    `Статью изменили после того, как была сделана карта: слово в слово сохранилось ${matching} из ${count(cited, SENTENCE)}, на которые она ссылается` +
    (reworded === 0 ? '.' : `; вероятно, другими словами сказано ${reworded}.`),
  otherArticle:
    'Похоже, это другая статья: в ней нет ни одного предложения, на которое ссылается карта.',
  fits: (cited) => `Карта соответствует статье: все места найдены (${cited}).`,
  mismatches: (n) => `При сверке со статьёй: ${count(n, PROBLEM)}`,
  warnings: (n) => `Стоит перечитать: ${n}`,
});
