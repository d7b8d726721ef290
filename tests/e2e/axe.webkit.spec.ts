import { expect, test } from '@playwright/test';
import { findViolations } from './support/axe';
import { createWebKit } from './support/webkit';

test('in WebKit axe finds nothing on the start page, at a tie, at a name and among the disputes', async ({
  baseURL,
}) => {
  test.slow();
  const webkit = await createWebKit();
  try {
    await webkit.open(baseURL ?? '');
    await webkit.waitFor('document.querySelector(\'[data-edgewise][data-ready="true"]\')');
    for (const { hash, selection } of [
      { hash: '', selection: 'none' },
      { hash: '#edge=russia-turkey-nato', selection: 'edge:russia-turkey-nato' },
      { hash: '#node=astana-process', selection: 'node:astana-process' },
      { hash: '#node=akkuyu&show=dispute', selection: 'node:akkuyu' },
    ]) {
      await webkit.run('location.hash = arguments[0]', hash);
      await webkit.waitFor(`document.querySelector('[data-panel][data-selection="${selection}"]')`);
      // A colour on its way to another is neither.
      await webkit.waitFor('document.getAnimations().length === 0');
      const { passes, violations } = await findViolations(
        (expression) => webkit.run(`return ${expression};`),
        hash === '',
      );
      expect(violations, hash).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    }
  } finally {
    await webkit.stop();
  }
});
