import type { MatrixMessages } from './en';

export const tr = (): MatrixMessages => ({
  title: 'Kim kiminle bağlantılı',
  caption: 'Her hücre, satırındaki ve sütunundaki adlar arasındaki bağları gösterir.',
  sections: {
    principal: 'Başlıca aktörler',
    framework: 'Çerçeveler',
    actor: 'Diğer aktörler',
    project: 'Projeler',
    event: 'Olaylar',
    idea: 'Düşünceler',
  },
  onlyActors: 'Aktörler',
  same: 'aynı ad',
  noTie: (names) => `${names}: bağ yok`,
  rest: 'Diğer bağlar',
});
