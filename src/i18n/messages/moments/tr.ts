import type { MomentMessages } from './en';

export const tr = (): MomentMessages => ({
  title: 'Dün ve bugün',
  cell: (label, n, counts) => `${label}: ${n} bağ. ${counts}`,
  total: (n) => `${n} bağ`,
  count: (stance, n) => `${stance}: ${n}`,
  added: (since, n) => `Yeni (önceki: ${since}) (${n})`,
  ended: (since, n) => `Artık yok (önceki: ${since}) (${n})`,
  kept: (n) => `Süren (${n})`,
  undated: (n) => `Tarihsiz (${n})`,
  onlyBefore: (label, n) => `Yalnız şu zaman için anlatılan: ${label} (${n})`,
  ties: (n) => `Bağlar (${n})`,
  more: (n) => `${n} tane daha`,
  turned: (names, from, before, to, after) => `${names}: ${from} (${before}) → ${to} (${after}).`,
  note: 'Tarihi olmayan bir bağ, makalenin yazıldığı zamana aittir.',
  moment: 'Zaman',
  change: 'Yeni olan ve artık olmayan',
  new: 'Yeni',
  gone: 'Artık yok',
  noDate: 'Tarihsiz',
  onlyAt: (label) => `Yalnız şu zaman için anlatılan (${label})`,
});
