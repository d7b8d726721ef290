import type { OpenMessages } from './en';

export const tr = (): OpenMessages => ({
  lang: 'tr',
  dir: 'ltr',

  maps: {
    title: 'Haritalar',
    intro: 'Her harita, bir yazıda kimin kiminle ve hangi gerekçeyle bağlı olduğunu gösterir.',
    names: (n) => `${n} ad`,
    ties: (n) => `${n} bağ`,
    article: 'Yazı',
    beside: 'Yazısının yanında',
    own: 'Kendi haritanızı açın',
    ownHint: 'Aygıtınızdaki bir dosyadan. Dosya aygıtınızdan çıkmaz.',
  },

  title: 'Kendi haritanızı açın',
  lead: 'Bir veri dosyası seçin ya da bu sayfaya bırakın; isterseniz yazısıyla birlikte. Her şey aygıtınızda olur: hiçbir dosya bir yere gönderilmez, hiçbir şey saklanmaz.',
  choose: 'Dosya seç',
  orDrop: 'ya da bu sayfanın herhangi bir yerine bırakın',
  formats:
    'Harita: graph.json, map.yaml. Tablo: CSV, TSV (bağlar ve aktörler iki dosya olabilir), XLSX. Çizge: GEXF, GraphML, JSON Graph Format, Cytoscape, node-link JSON, Kumu, Oligrapher, brat. Yazısı: metin dosyası ya da web sayfası.',
  noScript: 'Bu sayfa için JavaScript gerekir.',
  allMaps: 'Bütün haritalar',

  checking: (files) => `Denetleniyor: ${files} …`,
  loading: (files) => `Yükleniyor: ${files} …`,
  stop: 'Durdur',
  stopped: 'Durduruldu.',
  again: 'Yeniden dene',

  broken: (file, n) => `${file} dosyasında ${n} sorun var`,
  more: (n) => `ve ${n} sorun daha`,
  brokenHint:
    'Her satır sorunun nerede olduğunu, ne bulunduğunu ve doğrusunun ne olacağını söyler. Dosyayı düzeltip yeniden seçin.',
  needsArticle: 'Yazıyı haritayla birlikte seçin: yerler alıntılanmış sözcüklerle belirtilmiş.',

  fault: {
    offline: (file) => `${file} yüklenemedi: bağlantı kurulamadı ya da sonuna gelmeden koptu.`,
    slow: (file) => `${file} yüklenemedi: sunucu çok yavaş.`,
    large: (file) => `${file} 64 MB’tan büyük; daha büyük dosyalar okunmaz.`,
    page: (file) => `${file} bir harita değil, web sayfası. Dosya orada olmayabilir.`,
    status: (file, status) => `${file} yüklenemedi: sunucunun yanıtı ${status}.`,
  },
  refused: (url) =>
    `${url} bu sitede değil. Adresle yalnızca sitenin kendi dosyaları açılabilir; dosyayı kaydedip burada seçin.`,
  tooSlow: (file) => `${file} dosyasının denetimi bir dakikadan uzun sürdü ve bırakıldı.`,
  codeFailed: 'Bu sayfanın bir parçası yüklenemedi.',

  another: 'Başka bir dosya aç',
  download: 'graph.json olarak kaydet',
  addArticle: 'Yazısını ekle',
  articleColumn: 'Yazı',
  draft:
    'Taslak: bu dosyada bir haritaya gerekenlerin hepsi yok; eksikler “(not written yet)” ile işaretli.',
  imported: (actors, ties, unfinished) =>
    `${actors} ad, ${ties} bağ` +
    (unfinished === 0 ? '' : `; ${unfinished} bağın savı ya da yeri yok`),
  dropped: 'Aktarılmayanlar',
  unmapped: 'Bu türler burada bilinmiyor. Nedir bunlar?',
  unknownKind: 'açık bırak',
  unfinished: (n) => `${n} bağın henüz savı ya da yeri yok; gösterilmiyor.`,
  edited: (matching, cited, reworded) =>
    `Bu harita yapıldıktan sonra yazı değiştirilmiş: gösterilen ${cited} cümleden ${matching} tanesi sözcüğü sözcüğüne duruyor` +
    (reworded === 0 ? '.' : `, ${reworded} tanesi büyük olasılıkla başka sözlerle.`),
  otherArticle: 'Bu başka bir yazı gibi görünüyor: gösterilen cümlelerin hiçbiri içinde yok.',
  fits: (cited) => `Harita yazısına uyuyor: gösterilen ${cited} cümlenin hepsi içinde.`,
  mismatches: (n) => `Yazısıyla karşılaştırınca: ${n} sorun`,
  warnings: (n) => `Yeniden bakmaya değer: ${n}`,
});
