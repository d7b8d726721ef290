import type { Messages } from './en';
import { formatDate, formatLanguage, formatList } from '../intl';

/** After a number, a Turkish noun stays in the singular. */
const ties = (n: number) => `${n} bağ`;
const results = (n: number) => `${n} sonuç`;
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/**
 * Turkish. Not reviewed by a native reader. Names and numbers are inserted unchanged, so no
 * sentence adds a suffix to them.
 */
export const tr: Messages = {
  lang: 'tr',
  dir: 'ltr',
  unreviewed: 'Arayüz çevirisi, ana dili Türkçe olan biri tarafından gözden geçirilmedi.',
  mapLanguage: (lang) =>
    `Haritanın kendi metinleri başka bir dilde: ${formatLanguage('tr', lang)}.`,

  number: (n) => String(n),
  comma: ', ',
  listed: (items) => formatList('tr', items),
  date: (text) => formatDate('tr', text),

  kinds: {
    country: 'Devlet',
    bloc: 'Blok',
    organization: 'Örgüt',
    framework: 'Çerçeve',
    project: 'Proje',
    event: 'Olay',
    person: 'Kişi',
    idea: 'Fikir',
  },

  stances: { cooperation: 'İş birliği', dispute: 'Anlaşmazlık', neutral: 'Nötr' },

  statuses: {
    ongoing: 'sürüyor',
    happened: 'gerçekleşti',
    agreed: 'kararlaştırıldı',
    planned: 'planlanıyor',
    wished: 'umuluyor',
    past: 'sona erdi',
    prospect: 'olası',
  },

  statusSentences: {
    ongoing: 'Makale yazılırken sürüyordu.',
    happened: 'Gerçekleşti.',
    agreed: 'Üzerinde anlaşıldı.',
    planned: 'Planlandı, ama henüz başlamadı.',
    wished: 'Bir umut; gerçekleşmiş bir şey değil.',
    past: 'Sona erdi.',
    prospect: 'Gerçekleşebilir.',
  },

  bases: {
    stated: 'Makalede söyleniyor',
    inferred: 'Makalede söylenenlerden çıkarıldı',
    outside: 'Makalenin dışından',
  },
  outsideSource: (note) => `Makalenin dışından: ${note}`,

  qualifiers: {
    asserted: 'Olgu olarak söyleniyor',
    hedged: 'Temkinli bir dille söyleniyor',
    forecast: 'Öngörü',
    attributed: 'Yazarın kendi sözü değil',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(tr.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'Kaynak: yazar';
    return view === 'reported' ? 'Kaynağı belirtilmeden aktarılıyor' : `Kaynak: ${view.name}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Yazar bunu olgu olarak söylüyor';
        return view === 'reported'
          ? 'Olgu olarak aktarılıyor'
          : `Olgu olarak söyleniyor; kaynak: ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Yazar temkinli konuşuyor', hedge);
        return view === 'reported'
          ? withHedge('Temkinli bir dille aktarılıyor', hedge)
          : withHedge(`Temkinli bir dille söyleniyor (kaynak: ${view.name})`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('Yazarın öngörüsü', hedge);
        return view === 'reported'
          ? withHedge('Öngörü olarak aktarılıyor', hedge)
          : withHedge(`Bir öngörü (kaynak: ${view.name})`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('Yazar başkasına atfediyor', hedge);
        return view === 'reported'
          ? withHedge('Aktarılıyor; yazarın kendi sözü değil', hedge)
          : withHedge(`Kaynak (${view.name})`, hedge);
    }
  },

  marks: {
    kind: (stance, status) => `${stance}, ${status}`,
    edge: (stance, status, sentence, source, target) =>
      `${stance}, ${status}: ${sentence}. ${source} – ${target}`,
    edgeOf: (name, k, n) => `${name}, bağ ${k} / ${n}`,
    node: (kind, label, n) => `${kind}: ${label}, ${ties(n)}`,
  },

  map: {
    allMaps: 'Bütün haritalar',
    openOwn: 'Kendi haritanızı açın',
    title: (title) => `Harita: ${title}`,
    marks: (names, n) => `${names} ad ve ${ties(n)}`,
    howTo:
      'Yukarı ve aşağı oklar adlar arasında, sağ ve sol oklar bağlar boyunca gider; okumak için Enter’a basın. Bütün bağlar listede de vardır.',
    deck: (publisher) => `Bir makaledeki (${publisher}) bütün ilişkiler ve gerekçeleri.`,
    controls: 'Yakınlık ve konum',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    fit: 'Sığdır',
    resetPositions: 'Konumları sıfırla',
    activate: 'Kaydırarak yakınlaştır',
    activateTouch: 'Haritayı tek parmakla kaydır',
    activateHint:
      'Açık: kaydırma haritayı yakınlaştırır, tek parmak onu taşır. Kapalı: ikisi de sayfayı kaydırır.',
    whichEdge: 'Hangi çizgi?',
    close: 'Kapat',
  },

  filters: {
    title: 'Bağları göster',
    all: 'Hepsi',
    counts: (shown, all) => `Gösterilen: ${shown} / ${ties(all)}`,
    selectionHidden: 'Filtre seçtiğinizi gizliyor.',
    showIt: 'Göster',
    nothingShown: 'Eşleşen bağ yok.',
    nothingAt: (label) => `${label}: bu türden bağı yok.`,
    onlyStar: (label, n) => `Yalnız şunlar gösteriliyor: ${label} ve ${ties(n)}.`,
    wholeMap: 'Haritanın tümünü göster',
    showAll: 'Bütün bağları göster',
  },

  search: {
    label: 'Ara',
    placeholder: 'Ara',
    clear: 'Aramayı temizle',
    results: 'Arama sonuçları',
    count: (n) => (n === 0 ? 'Bir şey bulunamadı' : results(n)),
    nothing: (query) => `Bu haritada “${query}” hiçbir yerde geçmiyor.`,
    goOn: 'Daha kısa bir sözcük ya da başka bir ad deneyin.',
    viaAlias: (alias) => `diğer adı: ${alias}`,
    viaText: (text) => `metinde: ${text}`,
    hidden: 'filtre gizliyor',
  },

  reading: {
    title: 'Her bağın gerekçesi',
    names: 'Haritadaki adlar',
    tiesOf: 'Bağları',
    filtered: (shown, all) =>
      `Filtrelendi: listede ${shown} / ${ties(all)} var; diğerleri haritada soluk görünüyor.`,
  },

  views: { title: 'Görünüm', map: 'Harita', list: 'Liste', matrix: 'Matris', argument: 'Savlar' },

  panel: {
    label: 'Ayrıntılar',
    tieOf: (k, n) => `Bağ ${k} / ${n}`,
    openPlace: 'Metindeki yeri yeni sekmede açar',
    back: 'Genel bakışa dön',
    noTies: 'Bu haritada bağı yok.',
  },

  start: {
    kicker: 'Buradan başlayın',
    argues: 'Makale neyi savunuyor',
    pairs: 'Başlıca aktörler arasında',
    noTieClaimed: 'Doğrudan bir bağ öne sürülmüyor',
    bothIn: '. İkisinin de yer aldığı:',
    bothTiedTo: '. İkisinin de bağlı olduğu:',
    when: 'Zaman çizelgesi',
    more: (n) => `${n} tane daha`,
    follow: 'Akıl yürütmeyi izle',
    tourLength: (stops, minutes) => `${stops} adım, ${minutes} dk`,
    howTo: 'Makalenin neyi, neden öne sürdüğünü okumak için bir çizgi ya da bir ad seçin.',
    unknownLink: 'Bağlantının gösterdiği şey bu haritada yok.',
    searchInstead: 'Haritada ara',
    notShown: 'Bu haritanın göstermedikleri',
    source: 'Kaynak',
    published: (publisher, issued) =>
      [publisher, issued && tr.date(issued)].filter(Boolean).join(', '),
    views: 'Savlar kimin',
    viewsNote:
      'Savlar makalenindir, başka sözcüklerle aktarılmıştır. Harita kendinden sav eklemez.',
  },

  legend: {
    title: 'Harita nasıl okunur',
    state: 'devlet',
    principal: 'başlıca aktör',
    framework: 'çerçeve',
    project: 'proje',
    event: 'olay',
    idea: 'fikir',
    person: 'kişi',
    actor: 'diğer aktör',
    onlyActor: 'aktör',
    unreal: 'planlanan, umulan, olası',
    past: 'sona erdi',
    several: 'bu kadar bağ',
    arrow: 'tek yönlü',
    position: 'Adlar, bağlı oldukları adların yakınında durur.',
  },

  picture: {
    save: 'Resmi kaydet',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'Düzenleme ve baskı için vektör dosyası', png: 'Görüntü, iki kat çözünürlük' },
    failed: 'Resim kaydedilemedi.',
    shown: (what, shown, all) => `Gösterilen: ${what}, ${shown} / ${ties(all)}`,
  },

  share: {
    open: 'Paylaş ve kaynak göster',
    failed: 'Yüklenemedi.',
  },

  help: {
    open: 'Tuşlar ve yardım',
  },

  drawer: {
    peek: 'Nedenini okumak için bir çizgiye ya da ada dokunun',
    handle: {
      peek: 'Paneli aç',
      half: 'Paneli genişlet',
      full: 'Paneli indir',
    },
  },

  embed: {
    marker: (titles) =>
      titles.length === 1 ? `Haritada: ${titles[0] ?? ''}` : `Haritada: ${ties(titles.length)}`,
  },

  errors: {
    missing: (file) => `${file} dosyası yüklenemedi.`,
  },
};
