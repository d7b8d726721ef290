import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { loadPages } from '../src/panel/loadPages';

// The library's own patience, one second, is too short for a piece that is brought late on a machine with other work.
configure({ asyncUtilTimeout: 10_000 });

// On a page they come before anybody can choose; a test chooses at once.
beforeAll(loadPages);

// React's complaints (keys, act, unknown attributes) are faults: a test that causes one fails.
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

// jsdom has no sheets to adopt: what a panel brings with its code is looked at in real browsers (tests/e2e).
CSSStyleSheet.prototype.replaceSync = () => undefined;
Object.assign(document, { adoptedStyleSheets: [] });
