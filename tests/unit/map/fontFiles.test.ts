import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FONT_FAMILIES } from '../../../src/map/font';
import { FONT_FILES } from '../../../src/map/fontFiles';

test('the page’s stylesheet has the fonts of pictures and of the element, and no others', async () => {
  const css = await readFile(new URL('../../../src/app/styles/fonts.css', import.meta.url), 'utf8');
  const faces = css
    .split('@font-face')
    .slice(1)
    .map((face) => {
      const value = (pattern: RegExp) => pattern.exec(face)?.[1] ?? '';
      const file = path.basename(value(/url\('([^']+)'\)/));
      return [file, value(/font-family: ('[^']+')/), value(/font-weight: (\d+)/)].join(' ');
    });
  expect(faces.sort()).toEqual(
    FONT_FILES.map(({ family, weight, url }) =>
      [path.basename(url), FONT_FAMILIES[family].split(', ')[0], weight].join(' '),
    ).sort(),
  );
});
