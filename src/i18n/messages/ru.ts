import type { Messages } from './en';
import { formatDate, formatLanguage, formatList, pickForm } from '../intl';

const TIE = { one: 'связь', few: 'связи', many: 'связей', other: 'связи' };
/** After "из". */
const STEP = { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' };
const OF_TIES = { one: 'связи', other: 'связей' };
const RESULT = { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' };

const count = (n: number, forms: typeof TIE) => `${n} ${pickForm('ru', n, forms)}`;
const ties = (n: number) => count(n, TIE);
const ofTies = (n: number) => `${n} ${pickForm('ru', n, OF_TIES)}`;
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/**
 * Russian. Not reviewed by a native reader. Names are inserted as the dataset has them, so every
 * sentence uses them in the nominative.
 */
export const ru: Messages = {
  lang: 'ru',
  dir: 'ltr',
  unreviewed: 'Перевод интерфейса не проверен носителем языка.',
  mapLanguage: (lang) =>
    `Тексты самой карты написаны на другом языке: ${formatLanguage('ru', lang)}.`,

  number: (n) => String(n),
  comma: ', ',
  listed: (items) => formatList('ru', items),
  date: (text) => formatDate('ru', text),

  kinds: {
    country: 'Государство',
    bloc: 'Блок',
    organization: 'Организация',
    framework: 'Формат',
    project: 'Проект',
    event: 'Событие',
    person: 'Человек',
    idea: 'Идея',
  },

  stances: { cooperation: 'Сотрудничество', dispute: 'Спор', neutral: 'Нейтрально' },

  statuses: {
    ongoing: 'продолжается',
    happened: 'состоялось',
    agreed: 'согласовано',
    planned: 'планируется',
    wished: 'надежда',
    past: 'в прошлом',
    prospect: 'возможно',
  },

  statusSentences: {
    ongoing: 'Продолжалось, когда писалась статья.',
    happened: 'Это произошло.',
    agreed: 'Об этом договорились.',
    planned: 'Это запланировано, но ещё не началось.',
    wished: 'Это надежда, а не факт.',
    past: 'Это в прошлом.',
    prospect: 'Это может произойти.',
  },

  bases: {
    stated: 'Сказано в статье',
    inferred: 'Выведено из сказанного в статье',
    outside: 'Взято не из статьи',
  },
  outsideSource: (note) => `Взято не из статьи: ${note}`,

  qualifiers: {
    asserted: 'Сказано как факт',
    hedged: 'Сказано осторожно',
    forecast: 'Прогноз',
    attributed: 'Не от лица автора',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(ru.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'По словам автора';
    return view === 'reported' ? 'Передано без указания источника' : `Источник: ${view.name}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Автор говорит об этом как о факте';
        return view === 'reported'
          ? 'Передано как факт'
          : `Сказано как факт; источник: ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Автор говорит осторожно', hedge);
        return view === 'reported'
          ? withHedge('Передано осторожно', hedge)
          : withHedge(`Сказано осторожно; источник (${view.name})`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('Прогноз автора', hedge);
        return view === 'reported'
          ? withHedge('Передано как прогноз', hedge)
          : withHedge(`Прогноз; источник (${view.name})`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('Автор передаёт чужие слова', hedge);
        return view === 'reported'
          ? withHedge('Передано не от лица автора', hedge)
          : withHedge(`Со слов: ${view.name}`, hedge);
    }
  },

  marks: {
    kind: (stance, status) => `${stance}, ${status}`,
    edge: (stance, status, sentence, source, target) =>
      `${stance}, ${status}: ${sentence}. ${source} – ${target}`,
    edgeOf: (name, k, n) => `${name}, связь ${k} из ${n}`,
    node: (kind, label, n) => `${kind}: ${label}, ${ties(n)}`,
  },

  map: {
    allMaps: 'Все карты',
    openOwn: 'Открыть свою карту',
    title: (title) => `Карта: ${title}`,
    marks: (names, n) => `Названий: ${names}, ${ties(n)}`,
    howTo:
      'Стрелки вверх и вниз ведут по названиям, вправо и влево — по их связям. Нажмите Enter, чтобы прочесть о выбранном. В списке тоже есть все связи.',
    deck: (publisher) => `Все связи из одной статьи (${publisher}) и их обоснование.`,
    controls: 'Масштаб и положение',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    fit: 'Целиком',
    resetPositions: 'Сбросить положение',
    activate: 'Масштаб прокруткой',
    activateTouch: 'Двигать карту одним пальцем',
    activateHint:
      'Включено: прокрутка меняет масштаб карты, а один палец её двигает. Выключено: они прокручивают страницу.',
    whichEdge: 'Какая линия?',
    close: 'Закрыть',
  },

  filters: {
    title: 'Показать связи',
    all: 'Все',
    counts: (shown, all) => `Показано ${shown} из ${ofTies(all)}`,
    selectionHidden: 'Фильтр скрывает выбранное.',
    showIt: 'Показать',
    nothingShown: 'Подходящих связей нет.',
    nothingAt: (label) => `${label}: связей такого рода нет.`,
    onlyStar: (label, n) => `Показано только: ${label} и ${ties(n)}.`,
    wholeMap: 'Показать всю карту',
    showAll: 'Показать все связи',
  },

  search: {
    label: 'Поиск',
    placeholder: 'Поиск',
    clear: 'Очистить поиск',
    results: 'Результаты поиска',
    count: (n) => (n === 0 ? 'Ничего не найдено' : count(n, RESULT)),
    nothing: (query) => `На этой карте нигде не упоминается «${query}».`,
    goOn: 'Попробуйте слово покороче или другое название.',
    viaAlias: (alias) => `другое название: ${alias}`,
    viaText: (text) => `в тексте: ${text}`,
    hidden: 'скрыто фильтром',
  },

  reading: {
    title: 'Обоснование каждой связи',
    names: 'Названия на карте',
    tiesOf: 'Связи',
    filtered: (shown, all) =>
      `Фильтр: приведено ${shown} из ${ofTies(all)}; остальные на карте показаны бледно.`,
  },

  views: { title: 'Вид', map: 'Карта', list: 'Список', matrix: 'Матрица', argument: 'Доводы' },

  panel: {
    label: 'Подробности',
    tieOf: (k, n) => `Связь ${k} из ${n}`,
    openPlace: 'Открывает место в статье в новой вкладке',
    back: 'Назад к обзору',
    noTies: 'На этой карте связей нет.',
  },

  start: {
    kicker: 'Начните отсюда',
    argues: 'Что утверждает статья',
    pairs: 'Между главными участниками',
    noTieClaimed: 'О прямой связи речи нет',
    bothIn: '. Обе стороны участвуют:',
    bothTiedTo: '. Обе стороны связаны:',
    when: 'Хронология',
    more: (n) => `ещё ${n}`,
    follow: 'Проследить рассуждение',
    tourLength: (stops, minutes) => `${count(stops, STEP)}, ${minutes} мин`,
    howTo: 'Выберите линию или название, чтобы прочесть, что утверждает статья и почему.',
    unknownLink: 'Ссылка ведёт к тому, чего на этой карте нет.',
    searchInstead: 'Искать на карте',
    notShown: 'Чего на этой карте нет',
    source: 'Источник',
    published: (publisher, issued) =>
      [publisher, issued && ru.date(issued)].filter(Boolean).join(', '),
    views: 'Чьи утверждения',
    viewsNote: 'Утверждения взяты из статьи в пересказе. От себя карта их не добавляет.',
  },

  legend: {
    title: 'Как читать карту',
    state: 'государство',
    principal: 'главный участник',
    framework: 'формат',
    project: 'проект',
    event: 'событие',
    idea: 'идея',
    person: 'человек',
    actor: 'другой участник',
    onlyActor: 'участник',
    unreal: 'планируется, желательно, возможно',
    past: 'в прошлом',
    several: 'столько связей',
    arrow: 'в одну сторону',
    position: 'Связанные названия стоят рядом.',
  },

  picture: {
    save: 'Сохранить картинку',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: {
      svg: 'Векторный файл, для правки и печати',
      png: 'Изображение двойного разрешения',
    },
    failed: 'Картинку сохранить не удалось.',
    shown: (what, shown, all) => `Показано: ${what}, ${shown} из ${ofTies(all)}`,
  },

  share: {
    open: 'Поделиться и сослаться',
    failed: 'Не удалось загрузить.',
  },

  help: {
    open: 'Клавиатура и справка',
  },

  drawer: {
    peek: 'Коснитесь линии или названия',
    handle: {
      peek: 'Открыть панель',
      half: 'Развернуть панель',
      full: 'Опустить панель',
    },
  },

  embed: {
    marker: (titles) =>
      titles.length === 1 ? `На карте: ${titles[0] ?? ''}` : `На карте: ${ties(titles.length)}`,
  },

  errors: {
    missing: (file) => `Не удалось загрузить файл ${file}.`,
  },
};
