import { formatNumber } from '../../intl';
import type { OpenMessages } from './en';

const number = (n: number) => formatNumber('fa', n);
const isolate = (text: string) => `\u2068${text}\u2069`;

export const fa = (): OpenMessages => ({
  lang: 'fa',
  dir: 'rtl',

  maps: {
    title: 'نقشه‌ها',
    intro: 'هر نقشه نشان می‌دهد که در یک مقاله چه کسی با چه کسی و بر چه پایه‌ای پیوند دارد.',
    names: (n) => `${number(n)} نام`,
    ties: (n) => `${number(n)} پیوند`,
    article: 'مقاله',
    beside: 'در کنار مقاله‌اش',
    own: 'نقشهٔ خودتان را باز کنید',
    ownHint: 'از پرونده‌ای در دستگاه شما؛ پرونده از دستگاه بیرون نمی‌رود.',
  },

  title: 'نقشهٔ خودتان را باز کنید',
  lead: 'یک پروندهٔ داده برگزینید یا روی این صفحه رها کنید؛ اگر خواستید همراه با مقاله‌اش. همه چیز در دستگاه شما انجام می‌شود: هیچ پرونده‌ای جایی فرستاده نمی‌شود و چیزی نگه داشته نمی‌شود.',
  choose: 'گزینش پرونده‌ها',
  orDrop: 'یا آن‌ها را هر جای این صفحه رها کنید',
  formats:
    'نقشه: graph.json، map.yaml. جدول: CSV، TSV (پیوندها و بازیگران می‌توانند دو پرونده باشند)، XLSX. گراف: GEXF، GraphML، JSON Graph Format، Cytoscape، node-link JSON، Kumu، Oligrapher، brat. مقاله‌اش: پروندهٔ متنی یا صفحهٔ وب.',
  noScript: 'این صفحه به جاوااسکریپت نیاز دارد.',
  allMaps: 'همهٔ نقشه‌ها',

  checking: (files) => `در حال بررسی ${isolate(files)} …`,
  loading: (files) => `در حال بارگذاری ${isolate(files)} …`,
  stop: 'ایست',
  stopped: 'متوقف شد.',
  again: 'تلاش دوباره',

  broken: (file, n) => `در پروندهٔ ${isolate(file)}، ${number(n)} ایراد هست`,
  more: (n) => `و ${number(n)} ایراد دیگر`,
  brokenHint:
    'هر سطر می‌گوید ایراد کجاست، چه یافت شده و درست آن چیست. پرونده را درست کنید و دوباره برگزینید.',
  needsArticle: 'مقاله را همراه نقشه برگزینید: جاها با واژه‌های خود مقاله مشخص شده‌اند.',

  fault: {
    offline: (file) =>
      `پروندهٔ ${isolate(file)} بارگذاری نشد: ارتباط برقرار نشد یا پیش از پایان گسست.`,
    slow: (file) => `پروندهٔ ${isolate(file)} بارگذاری نشد: سرور بسیار کند است.`,
    large: (file) =>
      `پروندهٔ ${isolate(file)} بزرگ‌تر از ۶۴ مگابایت است و چنین پرونده‌هایی خوانده نمی‌شوند.`,
    page: (file) => `${isolate(file)} صفحهٔ وب است، نه نقشه. شاید پرونده آنجا نباشد.`,
    status: (file, status) =>
      `پروندهٔ ${isolate(file)} بارگذاری نشد: پاسخ سرور ${number(status)} بود.`,
  },
  refused: (url) =>
    `${isolate(url)} در این سایت نیست. با نشانی تنها پرونده‌های خود سایت باز می‌شوند؛ پرونده را ذخیره کنید و همین‌جا برگزینید.`,
  tooSlow: (file) => `بررسی پروندهٔ ${isolate(file)} بیش از یک دقیقه طول کشید و رها شد.`,
  codeFailed: 'بخشی از این صفحه بارگذاری نشد.',

  another: 'باز کردن پرونده‌ای دیگر',
  download: 'ذخیره به نام graph.json',
  addArticle: 'افزودن مقاله‌اش',
  articleColumn: 'مقاله',
  draft:
    'پیش‌نویس: این پرونده همهٔ آنچه نقشه نیاز دارد ندارد؛ جای خالی با «(not written yet)» نشان داده شده است.',
  imported: (actors, ties, unfinished) =>
    `${number(actors)} نام، ${number(ties)} پیوند` +
    (unfinished === 0 ? '' : `؛ ${number(unfinished)} تای آن‌ها بی ادعا یا جا`),
  dropped: 'آنچه منتقل نشد',
  unmapped: 'این گونه‌ها اینجا ناشناخته‌اند. چه هستند؟',
  unknownKind: 'باز بماند',
  unfinished: (n) => `${number(n)} پیوند هنوز ادعا یا جا ندارد و نشان داده نمی‌شود.`,
  edited: (matching, cited, reworded) =>
    `مقاله پس از ساخت این نقشه ویرایش شده است: از ${number(cited)} جملهٔ استنادشده، ${number(matching)} جمله واژه به واژه مانده است` +
    (reworded === 0 ? '.' : `، و ${number(reworded)} جمله به احتمال زیاد با واژه‌های دیگر.`),
  otherArticle: 'این گویا مقالهٔ دیگری است: هیچ‌یک از جمله‌های استنادشده در آن نیست.',
  fits: (cited) => `نقشه با مقاله‌اش سازگار است: هر ${number(cited)} جملهٔ استنادشده در آن هست.`,
  mismatches: (n) => `در سنجش با مقاله: ${number(n)} ایراد`,
  warnings: (n) => `${number(n)} چیز که بازبینی می‌خواهد`,
});
