import type { MatrixMessages } from './en';

export const fa = (): MatrixMessages => ({
  title: 'چه کسی با چه کسی پیوند دارد',
  caption: 'هر خانه پیوندهای میان نام سطر و نام ستون خود را نشان می‌دهد.',
  sections: {
    principal: 'بازیگران اصلی',
    framework: 'چارچوب‌ها',
    actor: 'بازیگران دیگر',
    project: 'طرح‌ها',
    event: 'رویدادها',
    idea: 'اندیشه‌ها',
  },
  onlyActors: 'بازیگران',
  same: 'همان نام',
  noTie: (names) => `${names}: بی‌پیوند`,
  rest: 'پیوندهای دیگر',
});
