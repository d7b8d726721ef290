import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import type * as painting from '../src/panel/afterPaint';
import { loadPages } from '../src/panel/loadPages';

// The library's default timeout, one second, is too short for a lazy chunk on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

vi.mock('../src/panel/afterPaint', async (importOriginal) => {
  const original = await importOriginal<typeof painting>();
  const { paint } = await import('./component/support/paint');
  return {
    afterPaint: (action: () => void) => {
      if (paint.isAwaited) return original.afterPaint(action);
      action();
      return () => undefined;
    },
  };
});

// On a page they load before anybody can select; a test selects at once.
beforeAll(loadPages);

// React's warnings (keys, act, unknown attributes) are faults: a test that causes one fails.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  // Some tests write HTML; the next file has the same document.
  document.body.replaceChildren();
  expect(vi.mocked(console.error)).not.toHaveBeenCalled();
  expect(vi.mocked(console.warn)).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

// jsdom has no adoptable stylesheets: the panel's styles are tested in real browsers (tests/e2e).
CSSStyleSheet.prototype.replaceSync = () => undefined;
Object.assign(document, { adoptedStyleSheets: [] });
