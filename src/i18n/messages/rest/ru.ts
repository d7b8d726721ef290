import type { RestMessages } from './en';

export const ru = (): RestMessages => ({
  rest: (n) => `Ещё связей в данных карты: ${n}. Они перечислены там, где работают скрипты.`,
});
