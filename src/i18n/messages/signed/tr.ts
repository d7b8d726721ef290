import type { SignedMessages } from './en';

export const tr = (): SignedMessages => ({
  caveat:
    'Bu kadar küçük bir harita hiçbir şeyi kanıtlamaz. Bu sayılar dünyayı değil, tek bir makalenin bağları nasıl anlattığını gösterir.',
  counted:
    'Sayılan: yönü olmadan iş birliği (+) ve anlaşmazlık (−); bitmiş ya da yalnızca umulan da içinde. Sayılmayan: nötr bağlar.',
  mixed: (pairs) => `İki işareti birden olan ikililer üçgenlere ve bölünmeye girmez: ${pairs}.`,
  degrees: 'İşaretli derece',
  name: 'Ad',
  positive: '+',
  negative: '−',
  both: '±',
  positiveName: 'iş birliği içinde',
  negativeName: 'anlaşmazlık içinde',
  bothName: 'ikisi birden',
  triangles: (balanced, all) => `Üçgenler: dengeli ${balanced}, toplam ${all}`,
  noTriangles: 'Her ikisi arasında işaret bulunan üç ad yok.',
  balanced: 'dengeli',
  weaklyBalanced: 'dengeli değil, zayıf anlamda dengeli',
  unbalanced: 'dengeli değil',
  sources:
    'Dengeli: üç işaretin çarpımı artıdır (Heider 1946; Cartwright ve Harary 1956). Davis’in zayıf anlamında (1967) karşılıklı üç anlaşmazlık da dengelidir.',
  frustration: (index, isExact) => `Gerilim indeksi: ${isExact ? '' : 'en çok '}${index}`,
  frustrationNote: (index) =>
    index === 0
      ? 'İşaretli bağlar adları çelişkisiz iki kampa böler: kamp içinde iş birliği, aralarında anlaşmazlık.'
      : `İki kampa en iyi bölünmede (içinde iş birliği, arada anlaşmazlık) buna aykırı bağ sayısı: ${index}.`,
  split: 'Böyle bir bölünme',
  camp: (n) => `Kamp ${n}`,
  contradicting: 'Aykırı bağlar',
});
