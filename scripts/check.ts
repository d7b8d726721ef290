/**
 * `node bin/run.js scripts/check.ts`: every check, two at a time, each one's output in one piece;
 * with `types`, `lint`, `format` or `links` that check alone over the whole repository. Prints what
 * is wrong and how many files were examined. A check that examined nothing fails; otherwise a wrong
 * glob would keep it green for ever. That is also why it is not just `prettier --check` and the like.
 */
import type { Checked } from './check/checked';
import { runChecks } from './check/all';
import { checkFormat } from './check/format';
import { checkLinks } from './check/links';
import { checkLint } from './check/lint';
import { checkTypes } from './check/types';

const CHECKS: Readonly<Record<string, () => Promise<Checked>>> = {
  types: checkTypes,
  lint: checkLint,
  format: checkFormat,
  links: checkLinks,
};

const name = process.argv[2];
if (name === undefined) {
  if (!(await runChecks())) process.exitCode = 1;
} else {
  await runOne(name);
}

async function runOne(name: string): Promise<void> {
  const check = CHECKS[name];
  if (!check) {
    console.error(`"${name}" is not one of ${Object.keys(CHECKS).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const { files, ok } = await check();
  console.log(`${name}: ${files} files, ${ok ? 'in order' : 'NOT in order'}`);
  if (files === 0) console.error(`${name}: nothing was examined, which proves nothing.`);
  if (!ok || files === 0) process.exitCode = 1;
}
