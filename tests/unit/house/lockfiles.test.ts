import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly link?: true }>
  >;
}

test.for(['package-lock.json', 'tests/sites/package-lock.json'])(
  'every package of %s is checked against its hash on install',
  (file) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
    const names = Object.keys(packages).filter((name) => name.includes('node_modules/'));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !packages[name]?.integrity)).toEqual([]);
  },
);
