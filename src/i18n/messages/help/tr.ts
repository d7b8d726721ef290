import type { HelpMessages } from './en';

export const tr = (): HelpMessages => ({
  keys: [
    { keys: ['Tab'], does: 'haritaya girer ve çıkar' },
    { keys: ['↑', '↓'], does: 'adlar arasında ya da geldiğiniz adın bağları arasında gezer' },
    { keys: ['Home', 'End'], does: 'bunların ilkine ve sonuncusuna gider' },
    { keys: ['→'], does: 'bir bağa, sonra onun öteki ucuna geçer' },
    { keys: ['←'], does: 'geri döner' },
    { keys: ['Enter', 'Boşluk'], does: 'hakkında yazılanı açar' },
    { keys: ['Shift + Enter'], does: 'seçili adla birlikte oku (ya da Shift ile tıkla)' },
    { keys: ['←', '→'], does: 'adım adım izlerken: önceki ya da sonraki adım' },
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
  wheel: 'Ctrl ya da Cmd ile kaydırmak haritayı yakınlaştırır; onlarsız sayfa kayar.',
  star: 'Bir ada çift tıklamak yalnızca onun bağlarını gösterir; o adın sayfasındaki düğme de aynı işi görür.',
});
