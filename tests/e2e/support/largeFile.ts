import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../scripts/run';
import { syntheticMap } from '../../support/syntheticMap';

const NODES = 80;

let built: Promise<string> | null = null;

/** `map.html` of a large map, which the command builds once for all tests of a file. */
export function largeFile(): Promise<string> {
  return (built ??= build());
}

async function build(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-large-'));
  const dataset = path.join(folder, 'large.json');
  writeFileSync(dataset, JSON.stringify(syntheticMap({ nodes: NODES })));
  const args = ['bin/source.js', 'build', dataset, '--out', folder, '--quick'];
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) throw new Error(output);
  const html = readFileSync(path.join(folder, 'map.html'), 'utf8');
  rmSync(folder, { recursive: true });
  return html;
}
