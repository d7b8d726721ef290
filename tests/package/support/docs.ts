import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './folders';

const BLOCK = /^```(?<lang>\w+) title="(?<name>[^"]+)"\n(?<code>.*?)^```$/gmsu;

/**
 * The examples of docs/api.md that have a file name, by that name: the tests run what the docs
 * show.
 */
export function readExamples(): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8');
  return new Map(
    [...text.matchAll(BLOCK)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['code'] ?? '']),
  );
}

export function example(name: string): string {
  const code = readExamples().get(name);
  if (code === undefined) throw new Error(`docs/api.md has no example ${name}`);
  return code;
}
