import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '../../src/article/article';
import { COPIED_WORDS, copiedRuns } from '../../src/article/copiedRuns';

const ROOT = new URL('../../', import.meta.url);
const ARTICLE = new URL('../shared/article/ankara.txt', ROOT);
const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|gif|ico|pdf|zip|gz)$/;

test(`no file of this repository holds ${COPIED_WORDS} words in a row of the Ankara article`, (ctx) => {
  if (!existsSync(ARTICLE)) return ctx.skip('not verified here: the article is not at hand');
  const article = articleFromText(readFileSync(ARTICLE, 'utf8'));
  const files = textFiles();
  expect(files.length).toBeGreaterThan(20);
  const copies = files.flatMap((file) =>
    copiedRuns(readFileSync(new URL(file, ROOT), 'utf8'), article).map(
      ({ words, begins }) => `${file}: ${words} words, beginning "${begins}"`,
    ),
  );
  expect(copies).toEqual([]);
});

/** All files of the repository, including those not yet committed. */
function textFiles(): readonly string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return names.filter((name) => name && !BINARY.test(name) && existsSync(new URL(name, ROOT)));
}
