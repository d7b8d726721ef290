import type { RestMessages } from './en';

export const tr = (): RestMessages => ({
  rest: (n) => `Haritanın verisinde ${n} bağ daha var; betikler çalıştığında listelenir.`,
});
