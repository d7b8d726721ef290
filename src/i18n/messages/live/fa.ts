import type { LiveMessages } from './en';

export const fa = (): LiveMessages => ({
  selected: (name) => `برگزیده: \u2068${name}\u2069`,
  nothingSelected: 'چیزی برگزیده نیست',
  selectionHidden: 'پالایه آنچه را برگزیده‌اید پنهان کرده است',
  view: (view) => `نمای ${view}`,
  whole: 'همهٔ نقشه نمایش داده شد',
  chooser: (n) => `کدام خط؟ ${n} گزینه`,
  resetPositions: 'جایگاه‌ها بازنشانی شدند',
  moment: (label, counts) => `\u2068${label ?? 'همهٔ زمان‌ها'}\u2069: ${counts}`,
});
