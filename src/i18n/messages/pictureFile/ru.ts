import type { PictureMessages } from './en';

export const ru = (): PictureMessages => ({
  tie: (stance, status, firmness) => `${stance}, ${status}. ${firmness}.`,
  tiesOf: (label) => `только связи узла ${label}`,
  saveByHand:
    'Если файл не сохранился, эта рамка не разрешает загрузки. Сохраните картинку правой кнопкой мыши или долгим нажатием.',
  deck: 'Все связи, о которых говорит одна статья.',
  source: (title, published) => `Источник: «${title}», ${published}`,
  madeBy: (by, version, license, url) =>
    [`Карта: ${by}, версия ${version}`, `Лицензия: ${license}`, url].filter(Boolean).join('. '),
});
