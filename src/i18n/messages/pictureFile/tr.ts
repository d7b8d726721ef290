import type { PictureMessages } from './en';

export const tr = (): PictureMessages => ({
  tie: (stance, status, firmness) => `${stance}, ${status}. ${firmness}.`,
  tiesOf: (label) => `yalnız şunun bağları: ${label}`,
  saveByHand:
    'Dosya kaydedilmediyse bu çerçeve indirmeye izin vermiyordur. Resmi kaydetmek için sağ tıklayın veya basılı tutun.',
  deck: 'Bir makalenin anlattığı bütün ilişkiler.',
  source: (title, published) => `Kaynak: “${title}”, ${published}`,
  madeBy: (by, version, license, url) =>
    [`Harita: ${by}, sürüm ${version}`, `Lisans: ${license}`, url].filter(Boolean).join('. '),
});
