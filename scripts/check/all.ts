import { runNpm } from '../run';

/** The checks, as scripts of package.json: the longest first, so that the others run beside it. */
const SCRIPTS = ['lint', 'typecheck', 'format:check', 'knip', 'links', 'solve:check'];
/** Most of them use one core only: one after the other they took 89 s on two cores. */
const LANES = 2;

/**
 * Runs every check, prints the output of each once it has ended, and returns whether all passed.
 * One that fails does not stop the others.
 */
export async function runChecks(): Promise<boolean> {
  const waiting = [...SCRIPTS];
  const failed: string[] = [];
  const runLane = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const { code, output } = await runNpm(script);
      process.stdout.write(output);
      if (code !== 0) failed.push(script);
    }
  };
  await Promise.all(Array.from({ length: LANES }, runLane));
  for (const script of failed) console.error(`npm run ${script}: failed`);
  return failed.length === 0;
}
