import type { PairMessages } from './en';

export const fa: PairMessages = {
  notClaimed: 'ادعا نشده',
  noClaim: 'مقاله میان این دو پیوندی ادعا نمی‌کند.',
  inCommon: 'مشترک',
  bothTakePart: 'هر دو شرکت دارند در:',
  byWayOf: 'از راه دیگران',
  step: '؛ ',
  coMention: (names) =>
    `آن‌ها تنها آنجا به هم می‌رسند؛ مقاله نمی‌گوید که این پیونددهندهٔ آن‌هاست: \u2068${names}\u2069.`,
  noChain: 'روی این نقشه زنجیرهٔ کوتاهی از پیوندها این دو را به هم نمی‌رساند.',
  each: 'هر یک جداگانه',
};
