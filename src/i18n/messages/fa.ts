import type { Messages } from './en';
import { formatDate, formatLanguage, formatList, formatNumber } from '../intl';

const number = (n: number) => formatNumber('fa', n);
/** Behind a number a Persian noun stays in the singular. */
const ties = (n: number) => `${number(n)} پیوند`;
const results = (n: number) => `${number(n)} نتیجه`;
/**
 * A text of the dataset or a file's name inside a Persian sentence, which may run the other way: set apart (first strong
 * isolate), so that it does not pull the sentence's own marks to its side.
 */
const isolate = (text: string) => `\u2068${text}\u2069`;
const withHedge = (opening: string, hedge?: string) =>
  hedge ? `${opening}: ${isolate(hedge)}` : opening;

/** Persian. Not reviewed by a native reader. */
export const fa: Messages = {
  lang: 'fa',
  dir: 'rtl',
  unreviewed: 'ترجمهٔ رابط کاربری را هنوز هیچ فارسی‌زبانی بازبینی نکرده است.',
  mapLanguage: (lang) => `متن‌های خود نقشه به زبان دیگری است: ${formatLanguage('fa', lang)}.`,

  number,
  comma: '، ',
  listed: (items) => formatList('fa', items.map(isolate)),
  date: (text) => formatDate('fa', text),

  kinds: {
    country: 'کشور',
    bloc: 'بلوک',
    organization: 'سازمان',
    framework: 'چارچوب',
    project: 'طرح',
    event: 'رویداد',
    person: 'شخص',
    idea: 'ایده',
  },

  stances: { cooperation: 'همکاری', dispute: 'اختلاف', neutral: 'ساختار' },

  statuses: {
    ongoing: 'در جریان',
    happened: 'رخ‌داده',
    agreed: 'توافق‌شده، هنوز اجرانشده',
    planned: 'برنامه‌ریزی‌شده',
    wished: 'در حد خواست',
    past: 'پایان‌یافته',
    prospect: 'چشم‌انداز',
  },

  statusSentences: {
    ongoing: 'در زمان نگارش مقاله ادامه دارد.',
    happened: 'رخ داده است.',
    agreed: 'بر سر آن توافق شده، اما هنوز اجرا نشده است.',
    planned: 'برنامه‌ریزی شده، اما آغاز نشده است.',
    wished: 'یک خواست است، نه یک واقعیت.',
    past: 'پایان یافته است.',
    prospect: 'یک چشم‌انداز است: چیزی که شاید پیش بیاید.',
  },

  bases: {
    stated: 'در مقاله آمده است',
    inferred: 'برگرفته از آنچه مقاله می‌گوید',
    outside: 'از بیرون مقاله',
  },
  outsideSource: (note) => `از بیرون مقاله: ${isolate(note)}`,

  qualifiers: {
    asserted: 'به‌عنوان واقعیت بیان شده',
    hedged: 'با احتیاط بیان شده',
    forecast: 'پیش‌بینی',
    attributed: 'به نقل از دیگری',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(fa.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'دیدگاه نویسنده';
    return view === 'reported'
      ? 'نقل شده، بی آنکه گفته شود از چه کسی'
      : `دیدگاه ${isolate(view.name)}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'از زبان خود نویسنده، به‌عنوان واقعیت بیان شده';
        return view === 'reported'
          ? 'به‌عنوان واقعیت نقل شده'
          : `بی‌قیدوشرط بیان شده، از دیدگاه ${isolate(view.name)}`;
      case 'hedged':
        if (view === 'author') return withHedge('نویسنده با احتیاط می‌گوید', hedge);
        return view === 'reported'
          ? withHedge('با احتیاط نقل شده', hedge)
          : withHedge(`دیدگاه ${isolate(view.name)}، با احتیاط`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('پیش‌بینی نویسنده', hedge);
        return view === 'reported'
          ? withHedge('به‌عنوان پیش‌بینی نقل شده', hedge)
          : withHedge(`پیش‌بینی، از دیدگاه ${isolate(view.name)}`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('نویسنده از دیگری نقل می‌کند', hedge);
        return view === 'reported'
          ? withHedge('نقل شده، نه از زبان خود نویسنده', hedge)
          : withHedge(`به نقل از ${isolate(view.name)}`, hedge);
    }
  },

  marks: {
    kind: (stance, status) => `${stance}، ${status}`,
    edge: (stance, status, sentence, source, target) =>
      `${stance}، ${status}: ${isolate(sentence)}. ${isolate(`${source} – ${target}`)}`,
    edgeOf: (name, k, n) => `${name}، خط ${number(k)} از ${number(n)}`,
    node: (kind, label, n) => `${kind}: ${isolate(label)}، ${ties(n)}`,
    hidden: (name) => `${name} (با پالایه پنهان شده)`,
  },

  map: {
    title: (title) => `نقشه: ${isolate(title)}`,
    marks: (names, n) => `${number(names)} نام و ${ties(n)}`,
    howTo:
      'کلیدهای بالا و پایین میان نام‌ها می‌روند و راست و چپ در امتداد پیوندها؛ Enter استدلال را باز می‌کند. همهٔ پیوندها در فهرست هم هست.',
    deck: 'همهٔ پیوندهایی که یک مقاله میان آن‌ها می‌بیند، و استدلال پشت هر خط.',
    controls: 'بزرگ‌نمایی و جای نقشه',
    zoomIn: 'بزرگ‌تر',
    zoomOut: 'کوچک‌تر',
    fit: 'همهٔ نقشه در قاب',
    resetPositions: 'بازگرداندن نشانه‌ها',
    activate: 'بزرگ‌نمایی با چرخ',
    activateTouch: 'جابه‌جایی نقشه با انگشت',
    activateHint: 'چرخ ماوس و یک انگشت را به نقشه می‌سپارد؛ تا آن زمان صفحه را می‌پیمایند.',
    whichEdge: 'کدام خط؟',
    close: 'بستن',
    isolate: (label) => `نمایش تنها پیوندهای ${isolate(label)}`,
  },

  filters: {
    title: 'نمایش پیوندها',
    all: 'همه',
    chip: (stance, n) => `${stance}، ${ties(n)}`,
    counts: (shown, all) => `${number(shown)} از ${ties(all)} نمایش داده شده`,
    selectionHidden: 'پالایه آنچه را برگزیده‌اید پنهان کرده است.',
    showIt: 'نمایش آن',
    nothingShown: 'هیچ پیوندی با این گزینش نمی‌خواند.',
    nothingAt: (label) => `${isolate(label)} پیوندی از این گونه ندارد.`,
    onlyStar: (label, n) => `تنها ${isolate(label)} و ${ties(n)} آن نمایش داده شده است.`,
    wholeMap: 'نمایش همهٔ نقشه',
    showAll: 'نمایش همهٔ پیوندها',
  },

  search: {
    label: 'جستجو',
    placeholder: 'نام یا واژه',
    clear: 'پاک کردن جستجو',
    results: 'نتایج جستجو',
    count: (n) => (n === 0 ? 'چیزی یافت نشد' : results(n)),
    nothing: (query) => `«${isolate(query)}» در هیچ جای این نقشه نیامده است.`,
    goOn: 'واژه‌ای کوتاه‌تر، یا نام یک کشور، رویداد یا چارچوب را بیازمایید.',
    viaAlias: (alias) => `نام دیگر: ${isolate(alias)}`,
    viaText: (text) => `در متن آمده: ${isolate(text)}`,
    hidden: 'با پالایه پنهان شده',
  },

  list: {
    title: 'همهٔ پیوندها، به ترتیب مقاله',
    all: 'همهٔ پیوندها',
    grouped: 'گروه‌بندی پیوندها',
    groupings: { article: 'بر پایهٔ بند', stance: 'بر پایهٔ نوع', node: 'بر پایهٔ نام' },
    paragraph: (n) => (n === 0 ? 'عنوان' : `بند ${number(n)}`),
    group: (title, n) => `${isolate(title)} (${number(n)})`,
  },

  matrix: {
    title: 'چه کسی با چه کسی پیوند دارد',
    caption: 'هر پیوند آنجاست که سطر یک نام به ستون نام دیگر می‌رسد.',
    sections: {
      principal: 'بازیگران اصلی',
      framework: 'چارچوب‌ها',
      actor: 'بازیگران دیگر',
      project: 'طرح‌ها',
      event: 'رویدادها',
      idea: 'اندیشه‌ها',
    },
    same: 'همان نام',
    rest: 'پیوندهای بی‌خانه',
  },

  reading: {
    title: 'استدلال پشت هر پیوند',
    names: 'نام‌های روی نقشه',
    tiesOf: 'پیوندها',
    filtered: (shown, all) =>
      `پالایش‌شده: ${number(shown)} از ${ties(all)} آمده است؛ نقشه بقیه را کم‌رنگ می‌کشد.`,
  },

  views: { title: 'نما', map: 'نقشه', list: 'فهرست', matrix: 'ماتریس' },

  panel: {
    label: 'آنچه نقشه می‌گوید',
    tieOf: (k, n) => `پیوند ${number(k)} از ${number(n)}`,
    claim: 'ادعا',
    grounds: 'بر چه پایه‌ای',
    warrant: 'چرا چنین نتیجه می‌شود',
    firmness: 'با چه قطعیتی و از دیدگاه چه کسی',
    qualifier: 'با چه قطعیتی',
    viewpoint: 'دیدگاه چه کسی',
    basis: 'مبنا',
    when: 'چه زمانی',
    status: 'وضعیت',
    places: 'کجای مقاله',
    notSaid: 'مقاله چیزی نمی‌گوید',
    place: (paragraph, sentence) =>
      paragraph === 0 ? 'عنوان' : `بند ${number(paragraph)}، جملهٔ ${number(sentence)}`,
    placeShort: (paragraph, sentence) =>
      paragraph === 0 ? 'عنوان' : `¶ ${number(paragraph)}.${number(sentence)}`,
    paragraphShort: (n) => (n === 0 ? 'عنوان' : `¶${number(n)}`),
    openPlace: 'این جای مقاله را در زبانه‌ای تازه باز می‌کند',
    showPlace: 'این جای مقاله را در همین صفحه نشان می‌دهد',
    notFound: 'در این صفحه یافت نشد',
    placeNotFound: (place) => `${place}، در این صفحه یافت نشد`,
    otherTies: 'دیگر پیوندهای این جفت',
    ends: 'دو سر آن',
    previous: 'پیوند پیشین',
    next: 'پیوند بعدی',
    back: 'بازگشت به نمای کلی',
    members: 'اعضا',
    stanceCount: (stance, n) => `${stance} (${number(n)})`,
    noTies: 'در این نقشه پیوندی ندارد.',
    alsoCalled: 'نام‌های دیگر',
  },

  start: {
    kicker: 'از اینجا آغاز کنید',
    argues: 'مقاله چه می‌گوید',
    pairs: 'جفت‌ها',
    noTieClaimed: 'پیوندی ادعا نشده',
    bothIn: '؛ هر دو در',
    bothTiedTo: '؛ هر دو در پیوند با',
    when: 'چه زمانی رخ داد',
    howTo: 'خط یا نامی را برگزینید تا بخوانید مقاله چه ادعایی دارد و چرا.',
    notShown: 'آنچه این نقشه نشان نمی‌دهد',
    source: 'منبع',
    published: (publisher, issued) =>
      [isolate(publisher), issued && fa.date(issued)].filter(Boolean).join(fa.comma),
    views: 'دیدگاه‌های چه کسی',
    viewsNote:
      'ادعاها از آنِ مقاله‌اند و با واژه‌های دیگری بازگو شده‌اند. نقشه از خود چیزی نمی‌افزاید.',
    about: 'دربارهٔ این نقشه',
    madeBy: (by, version, license) =>
      `سازنده: ${isolate(by)}، نسخهٔ ${isolate(version)}. پروانهٔ نقشه: ${isolate(license)}.`,
  },

  legend: {
    title: 'نقشه را چگونه بخوانیم',
    state: 'کشور',
    principal: 'بازیگر اصلی',
    framework: 'چارچوب',
    project: 'طرح',
    event: 'رویداد',
    idea: 'ایده',
    person: 'شخص',
    actor: 'بازیگر دیگر',
    lines: {
      cooperation: 'خط پیوسته',
      dispute: 'خط‌چین با ضربدر',
      neutral: 'خط باریک خاکستری',
    },
    unreal: 'هنوز واقعیت نیافته',
    past: 'پایان‌یافته',
    arrow: 'جهت دارد',
    position: 'هر نشانه نزدیک چیزی است که با آن پیوند دارد.',
  },

  picture: {
    save: 'ذخیرهٔ تصویر',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'طرحی که می‌توان ویرایش و چاپ کرد', png: 'تصویر پیکسلی، دو برابر اندازه' },
    failed: 'تصویر ساخته نشد.',
    tie: (stance, status, firmness) => `${stance}، ${status}. ${firmness}.`,
    shown: (what, shown, all) => `نمایش‌داده‌شده: ${what}، ${number(shown)} از ${ties(all)}`,
    tiesOf: (label) => `تنها پیوندهای ${isolate(label)}`,
    deck: 'همهٔ پیوندهایی که یک مقاله میان آن‌ها می‌بیند.',
    source: (title, publisher, issued) =>
      `منبع: «${isolate(title)}»، ${fa.start.published(publisher, issued)}`,
    madeBy: (by, version, license, url) =>
      [
        `نقشه: ${isolate(by)}، نسخهٔ ${isolate(version)}`,
        `پروانه: ${isolate(license)}`,
        url && isolate(url),
      ]
        .filter(Boolean)
        .join('. '),
  },

  share: {
    open: 'هم‌رسانی و ارجاع',
    failed: 'بارگذاری نشد.',
  },

  help: {
    title: 'کلیدها',
    open: 'کلیدها و راهنما',
    keys: [
      { keys: ['Tab'], does: 'ورود به نقشه و خروج از آن' },
      { keys: ['↑', '↓'], does: 'میان نام‌ها، یا میان پیوندهای نامی که از آن آمده‌اید' },
      { keys: ['Home', 'End'], does: 'نخستین و آخرینِ این‌ها' },
      { keys: ['→'], does: 'رفتن روی یک پیوند، سپس به سر دیگر آن' },
      { keys: ['←'], does: 'بازگشت' },
      { keys: ['Enter', 'Space'], does: 'خواندن دربارهٔ آن' },
      {
        keys: ['Esc'],
        does: 'یک گام به عقب؛ اگر چیزی برگزیده نباشد، نشانه‌های جابه‌جاشده برمی‌گردند',
      },
      { keys: ['Shift + ←↑↓→'], does: 'جابه‌جا کردن نشانه‌ای که روی آن هستید' },
      { keys: ['+', '−', '0'], does: 'بزرگ‌تر، کوچک‌تر، همه در قاب، وقتی روی نشانه‌ای هستید' },
    ],
    wheel: 'چرخ همراه با Ctrl یا Cmd بزرگ‌نمایی می‌کند؛ بدون آن‌ها صفحه پیموده می‌شود.',
    star: 'دو بار کلیک روی یک نام تنها پیوندهای آن را نشان می‌دهد؛ دکمهٔ صفحهٔ همان نام نیز همین کار را می‌کند.',
  },

  drawer: {
    peek: 'برای خواندن چرایی، خط یا نامی را لمس کنید',
    handle: {
      peek: 'پنل پایین است: بالا بکشید',
      half: 'پنل تا نیمه بالاست: تا آخر بالا بکشید',
      full: 'پنل کاملاً بالاست: پایین بیاورید',
    },
  },

  live: {
    selected: (name) => `برگزیده: ${isolate(name)}`,
    nothingSelected: 'چیزی برگزیده نیست',
    shown: (shown, all) => `${number(shown)} از ${ties(all)} نمایش داده شده`,
    selectionHidden: 'پالایه آنچه را برگزیده‌اید پنهان کرده است',
    found: (n) => (n === 0 ? 'چیزی یافت نشد' : `${results(n)} یافت شد`),
    view: (view) => `نمای ${view}`,
    isolated: (label, n) => `تنها ${isolate(label)} و ${ties(n)} آن`,
    whole: 'همهٔ نقشه',
    chooser: (n) => `کدام خط؟ ${number(n)} گزینه`,
    resetPositions: 'همهٔ نشانه‌ها به جای خود برگشتند',
  },

  embed: {
    marker: (titles) =>
      titles.length === 1
        ? `روی نقشه: ${isolate(titles[0] ?? '')}`
        : `روی نقشه: ${ties(titles.length)}`,
  },

  errors: {
    title: 'این نقشه را نمی‌توان نشان داد',
    missing: (file) => `پروندهٔ ${isolate(file)} بارگذاری نشد.`,
    broken: (file, n) => `در پروندهٔ ${isolate(file)}، ${number(n)} ایراد هست:`,
    reader: {
      missing:
        'شاید ارتباط قطع شده یا نقشه جابه‌جا شده باشد. تا بارگذاری نشود، چیزی از آن اینجا خواندنی نیست.',
      broken: 'پروندهٔ آن ایراد دارد. صفحه به‌جای کشیدن بخشی از نقشه می‌گوید ایراد کجاست.',
    },
    again: 'بارگذاری دوباره',
    hint: {
      missing: 'برای سازندهٔ نقشه: پرونده باید با همین نام کنار صفحه باشد.',
      broken:
        'برای سازندهٔ نقشه: هر سطر می‌گوید ایراد کجاست، چه یافت شده و درست آن چیست. «edgewise validate» نیز همین را می‌گوید.',
    },
  },
};
