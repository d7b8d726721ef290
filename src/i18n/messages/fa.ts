import type { Messages } from './en';
import { formatDate, formatLanguage, formatList, formatNumber } from '../intl';

const number = (n: number) => formatNumber('fa', n);
/** After a number, a Persian noun stays in the singular. */
const ties = (n: number) => `${number(n)} پیوند`;
const results = (n: number) => `${number(n)} نتیجه`;
/**
 * Isolates a text of the dataset or a file name inside a Persian sentence (first strong isolate).
 * It may run in the other direction and would otherwise move the sentence's punctuation to its own
 * side.
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

  stances: { cooperation: 'همکاری', dispute: 'اختلاف', neutral: 'خنثی' },

  statuses: {
    ongoing: 'در جریان',
    happened: 'رخ‌داده',
    agreed: 'توافق‌شده',
    planned: 'برنامه‌ریزی‌شده',
    wished: 'مورد امید',
    past: 'پایان‌یافته',
    prospect: 'ممکن',
  },

  statusSentences: {
    ongoing: 'هنگام نگارش مقاله ادامه داشت.',
    happened: 'رخ داده است.',
    agreed: 'بر سر آن توافق شده است.',
    planned: 'برنامه‌ریزی شده، اما آغاز نشده است.',
    wished: 'یک امید است، نه یک واقعیت.',
    past: 'پایان یافته است.',
    prospect: 'شاید پیش بیاید.',
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
    attributed: 'نه از زبان خود نویسنده',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(fa.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'به گفتهٔ نویسنده';
    return view === 'reported' ? 'نقل شده، بدون ذکر منبع' : `به گفتهٔ ${isolate(view.name)}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'از زبان خود نویسنده، به‌عنوان واقعیت بیان شده';
        return view === 'reported'
          ? 'به‌عنوان واقعیت نقل شده'
          : `به‌عنوان واقعیت بیان شده، به گفتهٔ ${isolate(view.name)}`;
      case 'hedged':
        if (view === 'author') return withHedge('نویسنده با احتیاط می‌گوید', hedge);
        return view === 'reported'
          ? withHedge('با احتیاط نقل شده', hedge)
          : withHedge(`با احتیاط بیان شده، به گفتهٔ ${isolate(view.name)}`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('پیش‌بینی نویسنده', hedge);
        return view === 'reported'
          ? withHedge('به‌عنوان پیش‌بینی نقل شده', hedge)
          : withHedge(`پیش‌بینی، به گفتهٔ ${isolate(view.name)}`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('نویسنده از دیگری نقل می‌کند', hedge);
        return view === 'reported'
          ? withHedge('نقل شده، نه از زبان خود نویسنده', hedge)
          : withHedge(`به گفتهٔ ${isolate(view.name)}`, hedge);
    }
  },

  marks: {
    kind: (stance, status) => `${stance}، ${status}`,
    edge: (stance, status, sentence, source, target) =>
      `${stance}، ${status}: ${isolate(sentence)}. ${isolate(`${source} – ${target}`)}`,
    edgeOf: (name, k, n) => `${name}، پیوند ${number(k)} از ${number(n)}`,
    node: (kind, label, n) => `${kind}: ${isolate(label)}، ${ties(n)}`,
  },

  map: {
    allMaps: 'همهٔ نقشه‌ها',
    openOwn: 'نقشهٔ خودتان را باز کنید',
    title: (title) => `نقشه: ${isolate(title)}`,
    marks: (names, n) => `${number(names)} نام و ${ties(n)}`,
    howTo:
      'کلیدهای بالا و پایین میان نام‌ها می‌روند و راست و چپ در امتداد پیوندها؛ برای خواندن دربارهٔ هرکدام Enter را بزنید. همهٔ پیوندها در فهرست هم هست.',
    deck: (publisher) => `همهٔ رابطه‌های یک مقاله (${isolate(publisher)})، و استدلال پشت آن‌ها.`,
    controls: 'بزرگ‌نمایی و جای نقشه',
    zoomIn: 'بزرگ‌تر',
    zoomOut: 'کوچک‌تر',
    fit: 'همهٔ نقشه در قاب',
    resetPositions: 'بازنشانی جایگاه‌ها',
    activate: 'بزرگ‌نمایی با پیمایش',
    activateTouch: 'جابه‌جایی نقشه با یک انگشت',
    activateHint:
      'روشن: پیمایش نقشه را بزرگ و کوچک می‌کند و یک انگشت آن را جابه‌جا می‌کند. خاموش: هر دو صفحه را می‌پیمایند.',
    whichEdge: 'کدام خط؟',
    close: 'بستن',
  },

  filters: {
    title: 'نمایش پیوندها',
    all: 'همه',
    counts: (shown, all) => `${number(shown)} از ${ties(all)} نمایش داده شده`,
    selectionHidden: 'پالایه آنچه را برگزیده‌اید پنهان کرده است.',
    showIt: 'نمایش آن',
    nothingShown: 'پیوندی یافت نشد.',
    nothingAt: (label) => `${isolate(label)} پیوندی از این گونه ندارد.`,
    onlyStar: (label, n) => `تنها ${isolate(label)} و ${ties(n)} آن نمایش داده شده است.`,
    wholeMap: 'نمایش همهٔ نقشه',
    showAll: 'نمایش همهٔ پیوندها',
  },

  search: {
    label: 'جستجو',
    placeholder: 'جستجو',
    clear: 'پاک کردن جستجو',
    results: 'نتایج جستجو',
    count: (n) => (n === 0 ? 'چیزی یافت نشد' : results(n)),
    nothing: (query) => `«${isolate(query)}» در هیچ جای این نقشه نیامده است.`,
    goOn: 'واژه‌ای کوتاه‌تر یا نامی دیگر را بیازمایید.',
    viaAlias: (alias) => `نام دیگر: ${isolate(alias)}`,
    viaText: (text) => `در متن آمده: ${isolate(text)}`,
    hidden: 'با پالایه پنهان شده',
  },

  reading: {
    title: 'استدلال پشت هر پیوند',
    names: 'نام‌های روی نقشه',
    tiesOf: 'پیوندها',
    filtered: (shown, all) =>
      `پالایش‌شده: ${number(shown)} از ${ties(all)} آمده است؛ نقشه بقیه را کم‌رنگ می‌کشد.`,
  },

  views: { title: 'نما', map: 'نقشه', list: 'فهرست', matrix: 'ماتریس', argument: 'استدلال' },

  panel: {
    label: 'جزئیات',
    tieOf: (k, n) => `پیوند ${number(k)} از ${number(n)}`,
    openPlace: 'این بخش را در زبانه‌ای تازه باز می‌کند',
    back: 'بازگشت به نمای کلی',
    noTies: 'در این نقشه پیوندی ندارد.',
  },

  start: {
    kicker: 'از اینجا آغاز کنید',
    argues: 'مقاله چه می‌گوید',
    pairs: 'میان بازیگران اصلی',
    noTieClaimed: 'پیوند مستقیمی ادعا نشده',
    bothIn: '. هر دو شرکت دارند در:',
    bothTiedTo: '. هر دو پیوند دارند با:',
    when: 'گاه‌شمار',
    more: (n) => `${number(n)} مورد دیگر`,
    follow: 'دنبال کردن استدلال',
    tourLength: (stops, minutes) => `${number(stops)} گام، ${number(minutes)} دقیقه`,
    howTo: 'خط یا نامی را برگزینید تا بخوانید مقاله چه ادعایی دارد و چرا.',
    unknownLink: 'این نشانی به چیزی می‌رسد که روی این نقشه نیست.',
    searchInstead: 'جستجو در نقشه',
    notShown: 'آنچه این نقشه نشان نمی‌دهد',
    source: 'منبع',
    published: (publisher, issued) =>
      [isolate(publisher), issued && fa.date(issued)].filter(Boolean).join(fa.comma),
    views: 'ادعاها از کیست',
    viewsNote:
      'ادعاها از آنِ مقاله‌اند و با واژه‌های دیگری بازگو شده‌اند. نقشه از خود ادعایی نمی‌افزاید.',
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
    onlyActor: 'بازیگر',
    unreal: 'برنامه‌ریزی‌شده، مورد امید، ممکن',
    past: 'پایان‌یافته',
    several: 'همین شمار پیوند',
    arrow: 'یک‌سویه',
    position: 'نام‌ها نزدیک نام‌هایی هستند که با آن‌ها پیوند دارند.',
  },

  picture: {
    save: 'ذخیرهٔ تصویر',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'پروندهٔ برداری، برای ویرایش و چاپ', png: 'تصویر، با وضوح دوبرابر' },
    failed: 'تصویر ذخیره نشد.',
    shown: (what, shown, all) => `نمایش‌داده‌شده: ${what}، ${number(shown)} از ${ties(all)}`,
  },

  share: {
    open: 'هم‌رسانی و ارجاع',
    failed: 'بارگذاری نشد.',
  },

  help: {
    open: 'کلیدها و راهنما',
  },

  drawer: {
    peek: 'برای خواندن چرایی، خط یا نامی را لمس کنید',
    handle: {
      peek: 'باز کردن پنل',
      half: 'بزرگ کردن پنل',
      full: 'پایین آوردن پنل',
    },
  },

  embed: {
    marker: (titles) =>
      titles.length === 1
        ? `روی نقشه: ${isolate(titles[0] ?? '')}`
        : `روی نقشه: ${ties(titles.length)}`,
  },

  errors: {
    missing: (file) => `پروندهٔ ${isolate(file)} بارگذاری نشد.`,
  },
};
