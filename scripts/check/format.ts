import { readFile } from 'node:fs/promises';
import { check, getFileInfo, resolveConfig } from 'prettier';
import type { Checked } from './checked';
import { run } from '../run';

type Verdict = 'formatted' | 'unformatted' | 'not ours';

/** Runs Prettier over every file that git tracks or would add. */
export async function checkFormat(): Promise<Checked> {
  const { output } = await run('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate']);
  const files = output.split('\n').filter(Boolean);
  const verdicts = await Promise.all(files.map(judgeFile));
  const unformatted = files.filter((_, i) => verdicts[i] === 'unformatted');
  for (const file of unformatted) console.log(`${file}: run \`npm run format\``);
  return {
    files: verdicts.filter((verdict) => verdict !== 'not ours').length,
    ok: unformatted.length === 0,
  };
}

async function judgeFile(file: string): Promise<Verdict> {
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  if (ignored || inferredParser === null) return 'not ours';
  const text = await readFile(file, 'utf8').catch(() => undefined);
  // Deleted in the working tree but still tracked by git.
  if (text === undefined) return 'not ours';
  const options = { ...(await resolveConfig(file)), filepath: file };
  return (await check(text, options)) ? 'formatted' : 'unformatted';
}
