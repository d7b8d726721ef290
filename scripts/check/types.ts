import type { Checked } from './checked';
import { run } from '../run';

/** Runs TypeScript over everything that tsconfig.json includes. */
export async function checkTypes(): Promise<Checked> {
  const tsc = 'node_modules/typescript/bin/tsc';
  const { code, output } = await run(process.execPath, [tsc, '--noEmit', '--listFiles']);
  const lines = output.split('\n').filter(Boolean);
  const isListed = (line: string) => /^(\/|[A-Z]:).*\.(tsx?|[cm]ts|json)$/.test(line);
  const faults = lines.filter((line) => !isListed(line));
  if (faults.length > 0) console.log(faults.join('\n'));
  const own = lines.filter((line) => isListed(line) && !line.includes('/node_modules/'));
  return { files: own.length, ok: code === 0 };
}
