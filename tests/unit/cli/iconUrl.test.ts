import { expect, test } from 'vitest';
import { formatIconUrl } from '../../../src/cli/build/iconUrl';

test('an icon stays the same picture and ends no attribute', () => {
  const url = formatIconUrl('<svg viewBox="0 0 2 2"><path fill="#0f5f9e" d="M0 0h2"/></svg>\n');
  expect(url).not.toMatch(/["<>\s#]/u);
  expect(decodeURIComponent(url)).toBe(
    "data:image/svg+xml,<svg viewBox='0 0 2 2'><path fill='#0f5f9e' d='M0 0h2'/></svg>",
  );
});
