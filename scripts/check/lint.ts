import { ESLint } from 'eslint';
import type { Checked } from './checked';

/** Runs ESLint over every file that its config names; a warning counts as an error. */
export async function checkLint(): Promise<Checked> {
  const eslint = new ESLint();
  const results = await eslint.lintFiles(['.']);
  const formatter = await eslint.loadFormatter('stylish');
  const text = await formatter.format(results);
  if (text) console.log(text);
  const isClean = (result: ESLint.LintResult) => result.errorCount + result.warningCount === 0;
  return { files: results.length, ok: results.every(isClean) };
}
