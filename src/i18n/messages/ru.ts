import type { Messages } from './en';
import { formatDate, formatLanguage, formatList, pickForm } from '../intl';

const TIE = { one: 'связь', few: 'связи', many: 'связей', other: 'связи' };
/** After "из". */
const OF_TIES = { one: 'связи', other: 'связей' };
const RESULT = { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' };
const PROBLEM = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' };

const count = (n: number, forms: typeof TIE) => `${n} ${pickForm('ru', n, forms)}`;
const ties = (n: number) => count(n, TIE);
const ofTies = (n: number) => `${n} ${pickForm('ru', n, OF_TIES)}`;
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/** Russian. Not reviewed by a native reader. Names come as the dataset has them, so no sentence asks them for a case. */
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

  stances: { cooperation: 'Сотрудничество', dispute: 'Спор', neutral: 'Структура' },

  statuses: {
    ongoing: 'продолжается',
    happened: 'состоялось',
    agreed: 'согласовано, но ещё не выполнено',
    planned: 'планируется',
    wished: 'желаемое',
    past: 'в прошлом',
    prospect: 'перспектива',
  },

  statusSentences: {
    ongoing: 'Это продолжается на момент написания статьи.',
    happened: 'Это состоялось.',
    agreed: 'Об этом договорились, но пока не выполнили.',
    planned: 'Это запланировано, но ещё не началось.',
    wished: 'Это желание, а не факт.',
    past: 'Это осталось в прошлом.',
    prospect: 'Это перспектива: то, что может наступить.',
  },

  bases: {
    stated: 'Сказано в статье',
    inferred: 'Выведено из сказанного в статье',
    outside: 'Взято не из статьи',
  },
  outsideSource: (note) => `Взято не из статьи: ${note}`,

  qualifiers: {
    asserted: 'Сказано как факт',
    hedged: 'С оговоркой',
    forecast: 'Прогноз',
    attributed: 'С чужих слов',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(ru.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'Точка зрения автора';
    return view === 'reported'
      ? 'Передано без указания, чьи это слова'
      : `Точка зрения: ${view.name}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Сказано как факт, словами самого автора';
        return view === 'reported'
          ? 'Передано как факт'
          : `Сказано без оговорок; точка зрения: ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Автор делает оговорку', hedge);
        return view === 'reported'
          ? withHedge('Передано с оговоркой', hedge)
          : withHedge(`Точка зрения (${view.name}), с оговоркой`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('Прогноз автора', hedge);
        return view === 'reported'
          ? withHedge('Передано как прогноз', hedge)
          : withHedge(`Прогноз; точка зрения (${view.name})`, hedge);
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
    edgeOf: (name, k, n) => `${name}, линия ${k} из ${n}`,
    node: (kind, label, n) => `${kind}: ${label}, ${ties(n)}`,
    hidden: (name) => `${name} (скрыто фильтром)`,
  },

  map: {
    title: (title) => `Карта: ${title}`,
    marks: (names, n) => `Имена: ${names}, ${ties(n)}`,
    howTo:
      'Стрелки вверх и вниз ведут по именам, вправо и влево — по их связям; Enter открывает обоснование. В списке есть все связи.',
    deck: 'Все связи между ними, о которых говорит одна статья, и обоснование каждой линии.',
    controls: 'Масштаб и положение',
    zoomIn: 'Крупнее',
    zoomOut: 'Мельче',
    fit: 'Целиком',
    resetPositions: 'Вернуть знаки на место',
    activate: 'Масштаб колесом',
    activateTouch: 'Двигать карту пальцем',
    activateHint: 'Отдаёт карте колесо мыши и один палец; до этого они прокручивают страницу.',
    whichEdge: 'Какая линия?',
    close: 'Закрыть',
    isolate: (label) => `Показать только связи узла: ${label}`,
  },

  filters: {
    title: 'Показать связи',
    all: 'Все',
    chip: (stance, n) => `${stance}, ${ties(n)}`,
    counts: (shown, all) => `Показано ${shown} из ${ofTies(all)}`,
    selectionHidden: 'Выбранное скрыто фильтром.',
    showIt: 'Показать',
    nothingShown: 'Этому выбору не отвечает ни одна связь.',
    nothingAt: (label) => `${label}: связей такого рода нет.`,
    onlyStar: (label, n) => `Показано только: ${label} и ${ties(n)}.`,
    wholeMap: 'Показать всю карту',
    showAll: 'Показать все связи',
  },

  search: {
    label: 'Поиск',
    placeholder: 'Имя или слово',
    clear: 'Очистить поиск',
    results: 'Результаты поиска',
    count: (n) => (n === 0 ? 'Ничего не найдено' : count(n, RESULT)),
    nothing: (query) => `На этой карте нигде не упоминается «${query}».`,
    goOn: 'Попробуйте слово покороче или название государства, события, формата.',
    viaAlias: (alias) => `другое название: ${alias}`,
    viaText: (text) => `упоминание: ${text}`,
    hidden: 'скрыто фильтром',
  },

  list: {
    title: 'Все связи в порядке статьи',
    all: 'Все связи',
    grouped: 'Группировка связей',
    groupings: { article: 'По абзацам', stance: 'По виду', node: 'По именам' },
    paragraph: (n) => (n === 0 ? 'Заголовок' : `Абзац ${n}`),
    group: (title, n) => `${title} (${n})`,
  },

  matrix: {
    title: 'Кто с кем связан',
    caption: 'Связь стоит там, где строка одного имени встречает столбец другого.',
    sections: {
      principal: 'Главные участники',
      framework: 'Форматы',
      actor: 'Другие участники',
      project: 'Проекты',
      event: 'События',
      idea: 'Идеи',
    },
    same: 'то же имя',
    rest: 'Связи без ячейки',
  },

  reading: {
    title: 'Обоснование каждой связи',
    names: 'Имена и названия на карте',
    tiesOf: 'Связи',
    filtered: (shown, all) =>
      `Фильтр: приведено ${shown} из ${ofTies(all)}; остальные на карте нарисованы бледно.`,
  },

  views: { title: 'Вид', map: 'Карта', list: 'Список', matrix: 'Матрица' },

  panel: {
    label: 'Что говорит карта',
    tieOf: (k, n) => `Связь ${k} из ${n}`,
    claim: 'Утверждение',
    grounds: 'На каких основаниях',
    warrant: 'Почему это следует',
    firmness: 'Насколько твёрдо и чья точка зрения',
    qualifier: 'Насколько твёрдо',
    viewpoint: 'Чья точка зрения',
    basis: 'Основа',
    when: 'Когда',
    status: 'Состояние',
    places: 'Где в статье',
    notSaid: 'В статье не сказано',
    place: (paragraph, sentence) =>
      paragraph === 0 ? 'Заголовок' : `Абзац ${paragraph}, предложение ${sentence}`,
    placeShort: (paragraph, sentence) =>
      paragraph === 0 ? 'Заголовок' : `¶ ${paragraph}.${sentence}`,
    paragraphShort: (n) => (n === 0 ? 'Загл.' : `¶${n}`),
    openPlace: 'Открывает это место статьи в новой вкладке',
    showPlace: 'Показывает это место статьи на этой странице',
    notFound: 'не найдено на этой странице',
    placeNotFound: (place) => `${place}, не найдено на этой странице`,
    otherTies: 'Другие связи этой пары',
    ends: 'Два её конца',
    previous: 'Предыдущая связь',
    next: 'Следующая связь',
    back: 'Назад к обзору',
    members: 'Участники',
    stanceCount: (stance, n) => `${stance} (${n})`,
    noTies: 'На этой карте связей нет.',
    alsoCalled: 'Другие названия',
  },

  start: {
    kicker: 'Начните отсюда',
    argues: 'Что утверждает статья',
    pairs: 'Пары',
    noTieClaimed: 'связь не утверждается',
    bothIn: '; участвуют оба:',
    bothTiedTo: '; у обоих есть связь:',
    when: 'Когда это было',
    howTo: 'Выберите линию или имя, чтобы прочесть, что утверждает статья и почему.',
    notShown: 'Чего на этой карте нет',
    source: 'Источник',
    published: (publisher, issued) =>
      [publisher, issued && ru.date(issued)].filter(Boolean).join(', '),
    views: 'Чьи это взгляды',
    viewsNote:
      'Утверждения принадлежат статье и пересказаны другими словами. От себя карта ничего не добавляет.',
    about: 'Об этой карте',
    madeBy: (by, version, license) =>
      `Составитель: ${by}, версия ${version}. Лицензия карты: ${license}.`,
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
    lines: {
      cooperation: 'сплошная линия',
      dispute: 'штриховая линия с крестом',
      neutral: 'тонкая серая линия',
    },
    unreal: 'ещё не осуществлено',
    past: 'в прошлом',
    arrow: 'имеет направление',
    position: 'Знак стоит рядом с тем, с чем связан.',
  },

  picture: {
    save: 'Сохранить картинку',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: {
      svg: 'Рисунок, который можно править и печатать',
      png: 'Растровое изображение двойного размера',
    },
    failed: 'Картинку сделать не удалось.',
    tie: (stance, status, firmness) => `${stance}, ${status}. ${firmness}.`,
    shown: (what, shown, all) => `Показано: ${what}, ${shown} из ${ofTies(all)}`,
    tiesOf: (label) => `только связи узла ${label}`,
    deck: 'Все связи между ними, о которых говорит одна статья.',
    source: (title, publisher, issued) =>
      `Источник: «${title}», ${ru.start.published(publisher, issued)}`,
    madeBy: (by, version, license, url) =>
      [`Карта: ${by}, версия ${version}`, `Лицензия: ${license}`, url].filter(Boolean).join('. '),
  },

  share: {
    open: 'Поделиться и сослаться',
    failed: 'Не удалось загрузить.',
  },

  help: {
    title: 'Клавиши',
    open: 'Клавиши и справка',
    keys: [
      { keys: ['Tab'], does: 'войти в карту и выйти из неё' },
      { keys: ['↑', '↓'], does: 'по именам или по связям того имени, с которого вы пришли' },
      { keys: ['Home', 'End'], does: 'к первому и к последнему из них' },
      { keys: ['→'], does: 'на связь, затем к другому её концу' },
      { keys: ['←'], does: 'назад' },
      { keys: ['Enter', 'Пробел'], does: 'прочесть об этом' },
      {
        keys: ['Esc'],
        does: 'на шаг назад; если ничего не выбрано, сдвинутые знаки возвращаются на место',
      },
      { keys: ['Shift + стрелки'], does: 'сдвинуть знак, на котором вы стоите' },
      { keys: ['+', '−', '0'], does: 'крупнее, мельче, целиком, пока вы стоите на знаке' },
    ],
    wheel: 'Колесо с Ctrl или Cmd меняет масштаб; без них прокручивается страница.',
    star: 'Двойной щелчок по имени оставляет только его связи; то же делает кнопка на его странице.',
  },

  drawer: {
    peek: 'Коснитесь линии или имени',
    handle: {
      peek: 'Панель опущена: поднять',
      half: 'Панель поднята наполовину: поднять до конца',
      full: 'Панель поднята до конца: опустить',
    },
  },

  live: {
    selected: (name) => `Выбрано: ${name}`,
    nothingSelected: 'Ничего не выбрано',
    shown: (shown, all) => `Показано ${shown} из ${ofTies(all)}`,
    selectionHidden: 'Выбранное скрыто фильтром',
    found: (n) => (n === 0 ? 'Ничего не найдено' : `Найдено: ${count(n, RESULT)}`),
    view: (view) => `Вид: ${view}`,
    isolated: (label, n) => `Только ${label} и ${ties(n)}`,
    whole: 'Вся карта',
    chooser: (n) => `Какая линия? Вариантов: ${n}`,
    resetPositions: 'Все знаки снова на месте',
  },

  embed: {
    marker: (titles) =>
      titles.length === 1 ? `На карте: ${titles[0] ?? ''}` : `На карте: ${ties(titles.length)}`,
  },

  errors: {
    title: 'Эту карту показать нельзя',
    missing: (file) => `Не удалось загрузить файл ${file}.`,
    broken: (file, n) => `В файле ${file} есть ${count(n, PROBLEM)}:`,
    reader: {
      missing:
        'Возможно, пропала связь или карта переехала. Пока она не загрузится, читать здесь нечего.',
      broken: 'В её файле есть ошибки. Вместо части карты страница показывает, что именно не так.',
    },
    again: 'Загрузить снова',
    hint: {
      missing: 'Автору карты: файл должен лежать рядом со страницей под этим именем.',
      broken:
        'Автору карты: в каждой строке сказано, где ошибка, что найдено и как было бы верно. То же самое говорит «edgewise validate».',
    },
  },
};
