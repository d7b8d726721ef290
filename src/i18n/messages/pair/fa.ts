import type { PairMessages } from './en';

export const fa = (): PairMessages => ({
  notClaimed: 'ادعا نشده',
  noClaim: 'مقاله میان این دو پیوندی ادعا نمی‌کند.',
  inCommon: 'مشترک',
  bothTakePart: 'هر دو شرکت دارند در:',
  byWayOf: 'از راه دیگران',
  step: '؛',
  coMention: (names) => `آن‌ها تنها اینجا به هم می‌رسند (${names}); پیوندی میانشان ادعا نشده است.`,
  noChain: 'روی این نقشه زنجیرهٔ کوتاهی از پیوندها این دو را به هم نمی‌رساند.',
  each: 'هر یک جداگانه',
});
