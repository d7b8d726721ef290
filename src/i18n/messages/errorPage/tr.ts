import type { ErrorPageMessages } from './en';

export const tr = (): ErrorPageMessages => ({
  title: 'Bu harita gösterilemiyor',
  broken: (file, n) => `${file} dosyasında ${n} sorun var:`,
  reader: {
    missing: 'Bağlantı kopmuş ya da harita taşınmış olabilir.',
    broken: 'Haritanın dosyasında hatalar var, bu yüzden gösterilmiyor.',
  },
  again: 'Yeniden dene',
  hint: {
    missing: 'Haritayı hazırlayana: dosya bu adla sayfanın yanında durmalı.',
    broken:
      'Haritayı hazırlayana: her satır hatanın nerede olduğunu, ne bulunduğunu ve doğrusunun ne olacağını söyler. “edgewise validate” aynı listeyi yazar.',
  },
});
