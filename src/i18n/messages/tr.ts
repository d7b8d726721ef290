import type { Messages } from './en';
import { formatDate, formatLanguage, formatList } from '../intl';

/** Behind a number a Turkish noun stays in the singular. */
const ties = (n: number) => `${n} bağ`;
const results = (n: number) => `${n} sonuç`;
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/** Turkish. Not reviewed by a native reader. Names and figures come as they are, so no sentence gives them a suffix. */
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

  stances: { cooperation: 'İş birliği', dispute: 'Anlaşmazlık', neutral: 'Yapı' },

  statuses: {
    ongoing: 'sürüyor',
    happened: 'gerçekleşti',
    agreed: 'kararlaştırıldı, henüz uygulanmadı',
    planned: 'planlanıyor',
    wished: 'isteniyor',
    past: 'geçmişte kaldı',
    prospect: 'olasılık',
  },

  statusSentences: {
    ongoing: 'Makalenin yazıldığı sırada sürüyor.',
    happened: 'Gerçekleşti.',
    agreed: 'Üzerinde anlaşıldı, ama henüz uygulanmadı.',
    planned: 'Planlandı, ama henüz başlamadı.',
    wished: 'Bir istek; gerçekleşmiş bir şey değil.',
    past: 'Artık geçmişte kaldı.',
    prospect: 'Bir olasılık: ileride gerçekleşebilecek bir şey.',
  },

  bases: {
    stated: 'Makalede söyleniyor',
    inferred: 'Makalede söylenenlerden çıkarıldı',
    outside: 'Makalenin dışından',
  },
  outsideSource: (note) => `Makalenin dışından: ${note}`,

  qualifiers: {
    asserted: 'Olgu olarak söyleniyor',
    hedged: 'Çekinceyle söyleniyor',
    forecast: 'Öngörü',
    attributed: 'Başkasına atfediliyor',
  },

  howFirmly: (qualifier, hedge) => `${withHedge(tr.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view) => {
    if (view === 'author') return 'Yazarın görüşü';
    return view === 'reported'
      ? 'Kimin dediği belirtilmeden aktarılıyor'
      : `Görüş sahibi: ${view.name}`;
  },

  firmness: (qualifier, view, hedge) => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Yazarın kendi ağzından, olgu olarak söyleniyor';
        return view === 'reported'
          ? 'Olgu olarak aktarılıyor'
          : `Çekince konmadan söyleniyor; görüş sahibi: ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Yazar çekince koyuyor', hedge);
        return view === 'reported'
          ? withHedge('Çekinceyle aktarılıyor', hedge)
          : withHedge(`Çekinceli bir görüş (${view.name})`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('Yazarın öngörüsü', hedge);
        return view === 'reported'
          ? withHedge('Öngörü olarak aktarılıyor', hedge)
          : withHedge(`Bir öngörü (${view.name})`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('Yazar başkasına atfediyor', hedge);
        return view === 'reported'
          ? withHedge('Aktarılıyor; yazarın kendi sözü değil', hedge)
          : withHedge(`Şuna atfediliyor (${view.name})`, hedge);
    }
  },

  marks: {
    kind: (stance, status) => `${stance}, ${status}`,
    edge: (stance, status, sentence, source, target) =>
      `${stance}, ${status}: ${sentence}. ${source} – ${target}`,
    edgeOf: (name, k, n) => `${name}, çizgi ${k} / ${n}`,
    node: (kind, label, n) => `${kind}: ${label}, ${ties(n)}`,
    hidden: (name) => `${name} (süzgeç gizliyor)`,
  },

  map: {
    title: (title) => `Harita: ${title}`,
    marks: (names, n) => `${names} ad ve ${ties(n)}`,
    howTo:
      'Yukarı ve aşağı oklar adlar arasında, sağ ve sol oklar bağlar boyunca gider; Enter gerekçeyi açar. Bütün bağlar listede de vardır.',
    deck: 'Tek bir makalenin aralarında kurduğu bütün bağlar ve her çizginin gerekçesi.',
    controls: 'Yakınlık ve konum',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    fit: 'Sığdır',
    resetPositions: 'İşaretleri yerine koy',
    activate: 'Tekerlek yakınlaştırsın',
    activateTouch: 'Parmak haritayı kaydırsın',
    activateHint:
      'Tekerleği ve tek parmağı haritaya verir; o zamana kadar ikisi de sayfayı kaydırır.',
    whichEdge: 'Hangi çizgi?',
    close: 'Kapat',
    isolate: (label) => `Yalnız şunun bağlarını göster: ${label}`,
  },

  filters: {
    title: 'Bağları göster',
    all: 'Hepsi',
    chip: (stance, n) => `${stance}, ${ties(n)}`,
    counts: (shown, all) => `Gösterilen: ${shown} / ${ties(all)}`,
    selectionHidden: 'Seçtiğinizi süzgeç gizliyor.',
    showIt: 'Göster',
    nothingShown: 'Bu seçime uyan bağ yok.',
    nothingAt: (label) => `${label}: bu türden bağı yok.`,
    onlyStar: (label, n) => `Yalnız şunlar gösteriliyor: ${label} ve ${ties(n)}.`,
    wholeMap: 'Haritanın tümünü göster',
    showAll: 'Bütün bağları göster',
  },

  search: {
    label: 'Ara',
    placeholder: 'Ad ya da sözcük',
    clear: 'Aramayı temizle',
    results: 'Arama sonuçları',
    count: (n) => (n === 0 ? 'Bir şey bulunamadı' : results(n)),
    nothing: (query) => `Bu haritada “${query}” hiçbir yerde geçmiyor.`,
    goOn: 'Daha kısa bir sözcük ya da bir devletin, olayın veya çerçevenin adını deneyin.',
    viaAlias: (alias) => `öteki adı: ${alias}`,
    viaText: (text) => `geçtiği yer: ${text}`,
    hidden: 'süzgeç gizliyor',
  },

  list: {
    title: 'Makaledeki sırayla bütün bağlar',
    all: 'Bütün bağlar',
    grouped: 'Bağları grupla',
    groupings: { article: 'Paragrafa göre', stance: 'Türe göre', node: 'Ada göre' },
    paragraph: (n) => (n === 0 ? 'Başlık' : `${n}. paragraf`),
    group: (title, n) => `${title} (${n})`,
  },

  matrix: {
    title: 'Kim kime bağlı',
    caption: 'Bir bağ, bir adın satırı ile ötekinin sütununun kesiştiği yerdedir.',
    sections: {
      principal: 'Başlıca aktörler',
      framework: 'Çerçeveler',
      actor: 'Öteki aktörler',
      project: 'Projeler',
      event: 'Olaylar',
      idea: 'Düşünceler',
    },
    same: 'aynı ad',
    rest: 'Hücresi olmayan bağlar',
  },

  reading: {
    title: 'Her bağın gerekçesi',
    names: 'Haritadaki adlar',
    tiesOf: 'Bağları',
    filtered: (shown, all) =>
      `Süzüldü: listede ${shown} / ${ties(all)} var; harita ötekileri soluk çiziyor.`,
  },

  views: { title: 'Görünüm', map: 'Harita', list: 'Liste', matrix: 'Matris' },

  panel: {
    label: 'Haritanın söylediği',
    tieOf: (k, n) => `Bağ ${k} / ${n}`,
    claim: 'Sav',
    grounds: 'Dayanakları',
    warrant: 'Neden bu sonuca varılıyor',
    firmness: 'Ne kadar kesin ve kimin görüşü',
    qualifier: 'Ne kadar kesin',
    viewpoint: 'Kimin görüşü',
    basis: 'Dayanak',
    when: 'Ne zaman',
    status: 'Durum',
    places: 'Makalenin neresinde',
    notSaid: 'Makalede söylenmiyor',
    place: (paragraph, sentence) =>
      paragraph === 0 ? 'Başlık' : `${paragraph}. paragraf, ${sentence}. cümle`,
    placeShort: (paragraph, sentence) =>
      paragraph === 0 ? 'Başlık' : `¶ ${paragraph}.${sentence}`,
    paragraphShort: (n) => (n === 0 ? 'Başlık' : `¶${n}`),
    openPlace: 'Makaledeki yeri yeni sekmede açar',
    showPlace: 'Makaledeki yeri bu sayfada gösterir',
    notFound: 'bu sayfada bulunamadı',
    placeNotFound: (place) => `${place}, bu sayfada bulunamadı`,
    otherTies: 'Bu ikilinin öteki bağları',
    ends: 'İki ucu',
    previous: 'Önceki bağ',
    next: 'Sonraki bağ',
    back: 'Genel bakışa dön',
    members: 'Üyeler',
    stanceCount: (stance, n) => `${stance} (${n})`,
    noTies: 'Bu haritada bağı yok.',
    alsoCalled: 'Öteki adları',
  },

  start: {
    kicker: 'Buradan başlayın',
    argues: 'Makale neyi savunuyor',
    pairs: 'İkililer',
    noTieClaimed: 'bağ öne sürülmüyor',
    bothIn: '; ikisinin de içinde olduğu:',
    bothTiedTo: '; ikisinin de bağlı olduğu:',
    when: 'Ne zaman oldu',
    howTo: 'Makalenin neyi, neden öne sürdüğünü okumak için bir çizgi ya da bir ad seçin.',
    notShown: 'Bu haritada olmayanlar',
    source: 'Kaynak',
    published: (publisher, issued) =>
      [publisher, issued && tr.date(issued)].filter(Boolean).join(', '),
    views: 'Kimin görüşleri',
    viewsNote:
      'Savlar makalenindir ve başka sözcüklerle anlatılmıştır. Harita kendinden bir şey eklemez.',
    about: 'Bu harita hakkında',
    madeBy: (by, version, license) =>
      `Hazırlayan: ${by}, sürüm ${version}. Haritanın lisansı: ${license}.`,
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
    actor: 'öteki aktör',
    lines: {
      cooperation: 'düz çizgi',
      dispute: 'çarpılı kesik çizgi',
      neutral: 'ince gri çizgi',
    },
    unreal: 'henüz gerçek değil',
    past: 'geçmişte kaldı',
    arrow: 'yönü var',
    position: 'Her işaret, bağlı olduğunun yakınında durur.',
  },

  picture: {
    save: 'Resmi kaydet',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'Düzenlenip basılabilen çizim', png: 'Piksel, iki kat büyüklükte' },
    failed: 'Resim oluşturulamadı.',
    tie: (stance, status, firmness) => `${stance}, ${status}. ${firmness}.`,
    shown: (what, shown, all) => `Gösterilen: ${what}, ${shown} / ${ties(all)}`,
    tiesOf: (label) => `yalnız şunun bağları: ${label}`,
    deck: 'Tek bir makalenin aralarında kurduğu bütün bağlar.',
    source: (title, publisher, issued) =>
      `Kaynak: “${title}”, ${tr.start.published(publisher, issued)}`,
    madeBy: (by, version, license, url) =>
      [`Harita: ${by}, sürüm ${version}`, `Lisans: ${license}`, url].filter(Boolean).join('. '),
  },

  share: {
    open: 'Paylaş ve kaynak göster',
    failed: 'Yüklenemedi.',
  },

  help: {
    title: 'Tuşlar',
    open: 'Tuşlar ve yardım',
    keys: [
      { keys: ['Tab'], does: 'haritaya girer ve çıkar' },
      { keys: ['↑', '↓'], does: 'adlar arasında ya da geldiğiniz adın bağları arasında gezer' },
      { keys: ['Home', 'End'], does: 'bunların ilkine ve sonuncusuna gider' },
      { keys: ['→'], does: 'bir bağa, sonra onun öteki ucuna geçer' },
      { keys: ['←'], does: 'geri döner' },
      { keys: ['Enter', 'Boşluk'], does: 'hakkında yazılanı açar' },
      {
        keys: ['Esc'],
        does: 'bir adım geri gider; bir şey seçili değilse taşınan işaretler yerine döner',
      },
      { keys: ['Shift + oklar'], does: 'üzerinde durduğunuz işareti taşır' },
      {
        keys: ['+', '−', '0'],
        does: 'bir işaretin üzerindeyken yakınlaştırır, uzaklaştırır, sığdırır',
      },
    ],
    wheel: 'Ctrl ya da Cmd ile tekerlek yakınlaştırır; onlarsız sayfa kayar.',
    star: 'Bir ada çift tıklamak yalnızca onun bağlarını gösterir; o adın sayfasındaki düğme de aynı işi görür.',
  },

  drawer: {
    peek: 'Nedenini okumak için bir çizgiye ya da ada dokunun',
    handle: {
      peek: 'Panel inik: yukarı çek',
      half: 'Panel yarıya kadar açık: sonuna kadar çek',
      full: 'Panel tam açık: indir',
    },
  },

  live: {
    selected: (name) => `Seçildi: ${name}`,
    nothingSelected: 'Seçili bir şey yok',
    shown: (shown, all) => `Gösterilen: ${shown} / ${ties(all)}`,
    selectionHidden: 'Seçtiğinizi süzgeç gizliyor',
    found: (n) => (n === 0 ? 'Bir şey bulunamadı' : `${results(n)} bulundu`),
    view: (view) => `Görünüm: ${view}`,
    isolated: (label, n) => `Yalnız ${label} ve ${ties(n)}`,
    whole: 'Haritanın tümü',
    chooser: (n) => `Hangi çizgi? ${n} seçenek var`,
    resetPositions: 'Bütün işaretler yerine döndü',
  },

  embed: {
    marker: (titles) =>
      titles.length === 1 ? `Haritada: ${titles[0] ?? ''}` : `Haritada: ${ties(titles.length)}`,
  },

  errors: {
    title: 'Bu harita gösterilemiyor',
    missing: (file) => `${file} dosyası yüklenemedi.`,
    broken: (file, n) => `${file} dosyasında ${n} sorun var:`,
    reader: {
      missing:
        'Bağlantı kopmuş ya da harita taşınmış olabilir. Yüklenene kadar burada okunacak bir şey yok.',
      broken:
        'Dosyasında yanlışlar var. Sayfa, haritanın bir parçasını çizmektense neyin yanlış olduğunu söylüyor.',
    },
    again: 'Yeniden yükle',
    hint: {
      missing: 'Haritayı hazırlayana: dosya bu adla sayfanın yanında durmalı.',
      broken:
        'Haritayı hazırlayana: her satır yanlışın nerede olduğunu, ne bulunduğunu ve doğrusunun ne olacağını söyler. “edgewise validate” de aynısını söyler.',
    },
  },
};
