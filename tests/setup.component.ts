import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { loadPages } from '../src/panel/loadPages';

// The library's default timeout, one second, is too short for a lazy chunk on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// jsdom paints nothing, so a test need not wait for it.
vi.mock('../src/panel/afterPaint', () => ({
  afterPaint: (action: () => void) => {
    action();
    return () => undefined;
  },
}));

// On a page they load before anybody can select; a test selects at once.
beforeAll(loadPages);

// React's warnings (keys, act, unknown attributes) are faults: a test that causes one fails.
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error)).not.toHaveBeenCalled();
  expect(vi.mocked(console.warn)).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

// jsdom has no adoptable stylesheets: the panel's styles are tested in real browsers (tests/e2e).
CSSStyleSheet.prototype.replaceSync = () => undefined;
Object.assign(document, { adoptedStyleSheets: [] });
