import { expect, test as base } from '@playwright/test';
import { watchFaults, type Faults } from './faults';

/**
 * Playwright's `test` for the built site: fails if any page of the test logs an error, leaves its
 * origin, or stores something.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = watchFaults(context, baseURL ? [new URL(baseURL).origin] : []);
      await use(faults);
      expect(await faults.collect(), 'faults of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
