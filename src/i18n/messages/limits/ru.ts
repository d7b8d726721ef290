import { pickForm } from '../../intl';
import type { LimitsMessages } from './en';

const NAME = { one: 'название', few: 'названия', many: 'названий', other: 'названия' };
const TIE = { one: 'связь', few: 'связи', many: 'связей', other: 'связи' };

export const ru = (): LimitsMessages => ({
  scope: 'Охват',
  scopeIs: (names, edges) =>
    `${names} ${pickForm('ru', names, NAME)} и ${edges} ${pickForm('ru', edges, TIE)}, всё из одной статьи.`,
  leftOut: 'Не вошло',
  withoutTies: 'Предложения без связей',
  noClaim: 'Пары, о которых ничего не утверждается',
  noClaimNote: (connected, all) =>
    `Из ${all} возможных пар названий статья связывает ${connected}. Между этими главными сторонами она прямо ничего не утверждает:`,
  noClaimNoteOnly: (connected, all) =>
    `Из ${all} возможных пар названий статья связывает ${connected}, в том числе все пары главных сторон.`,
  made: 'Кто составил',
  madeBy: (by, version, license) =>
    `Карту составили: ${by}, версия ${version}. Лицензия карты: ${license}.`,
  checked: 'Как карта составлена и проверена',
  checkedNote:
    'Программа проверяет, что каждое указанное предложение дословно есть в статье и что здесь не скопировано восьми слов подряд.',
  corrections: 'Версии и исправления',
  license: 'Лицензия',
  licenseOf: (license) => `Карта: ${license}. Права на статью принадлежат издателю.`,
  cite: 'Как ссылаться',
  researchers: 'Для исследователей',
});
