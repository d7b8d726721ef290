import { describe, expect, test } from 'vitest';
import { guessKind } from '../../../src/cli/convert/guessKind';
import { runEdgewise } from '../../../src/cli/run';
import { parseTable } from '../../../src/convert/table';
import { createFakeIo } from './fakeIo';

const ACTORS = 'id,label,group\na,Ada,person\nb,Bo Ltd,company\nc,Cy Ltd,company\n';
const EDGES =
  'from,to,type,label\na,b,partner of,runs\nb,c,partner of,helps\nc,a,"owes, and ""sues""",sues\n';
const FILES = { 'ties.csv': EDGES, 'actors.csv': ACTORS };

async function convert(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { io, out, err, written } = createFakeIo(files);
  const exit = await runEdgewise(['convert', 'ties.csv', 'actors.csv', ...args], io);
  return { exit, lines: [...out, ...err], written: Object.fromEntries(written) };
}

/** The table with its last column filled in by these answers. */
function fillIn(table: string, answers: readonly string[]): string {
  return table
    .split('\r\n')
    .map((line, i) => (i === 0 || line === '' ? line : `${line}${answers[i - 1] ?? ''}`))
    .join('\r\n');
}

async function writeTable(): Promise<string> {
  const { written } = await convert(FILES, '--map-table', 'kinds.csv', '--out', 'map.yaml');
  return written['kinds.csv'] ?? '';
}

describe('kinds of another program are asked for in a table', () => {
  test('with their number, an example and a guess, which is not applied', async () => {
    const { exit, lines, written } = await convert(
      FILES,
      ...['--map-table', 'kinds.csv', '--out', 'map.yaml'],
    );
    expect(exit).toBe(0);
    expect(lines).toContain('kinds.csv: written; 3 kinds to fill in');
    expect(written['kinds.csv']?.startsWith('\uFEFF')).toBe(true);
    expect(parseTable(written['kinds.csv'] ?? '').map(({ cells }) => cells)).toEqual([
      ['kind found', 'of', 'number', 'example', 'nearest guess', 'stance or kind'],
      ['partner of', 'tie', '2', 'a -> b', 'cooperation', ''],
      ['owes, and "sues"', 'tie', '1', 'c -> a', 'dispute', ''],
      ['company', 'actor', '2', 'Bo Ltd', 'organization', ''],
    ]);
    expect(written['map.yaml']).not.toMatch(/stance|organization/);
  });

  test('and read from it: as it was written, with semicolons, and with some rows left empty', async () => {
    const table = fillIn(await writeTable(), ['cooperation', 'Dispute', 'organization']);
    const first = await convert({ ...FILES, 'kinds.csv': table }, '--map', 'kinds.csv');
    expect(first.exit, first.lines.join('\n')).toBe(0);
    expect(first.lines.join('\n')).not.toContain('without an equal');
    expect(first.lines[0]?.match(/stance: \w+/g)).toEqual([
      'stance: cooperation',
      'stance: cooperation',
      'stance: dispute',
    ]);
    expect(first.lines[0]?.match(/kind: \w+/g)).toEqual([
      'kind: person',
      'kind: organization',
      'kind: organization',
    ]);
    const resaved = 'Kind found;Stance or kind\r\npartner of;neutral\r\ncompany;\r\n';
    const second = await convert({ ...FILES, 'k.csv': resaved }, '--map', 'k.csv');
    expect(second.lines[0]?.match(/stance: \w+/g)).toEqual(['stance: neutral', 'stance: neutral']);
    expect(second.lines).toContain('  "company" of 2 actors, such as Bo Ltd; perhaps organization');
  });

  test('a table read and written again keeps what was filled in', async () => {
    const table = fillIn(await writeTable(), ['cooperation']);
    const { lines, written } = await convert(
      { ...FILES, 'kinds.csv': table },
      ...['--map', 'kinds.csv', '--map-table', 'kinds.csv', '--out', 'map.yaml'],
    );
    expect(written['kinds.csv']).toBe(table);
    expect(lines).toContain('kinds.csv: written; 2 kinds to fill in');
  });

  test('a table is never written over one that is there', async () => {
    const { exit, lines, written } = await convert(
      { ...FILES, 'kinds.csv': 'mine' },
      ...['--map-table', 'kinds.csv', '--out', 'map.yaml'],
    );
    expect(exit).toBe(2);
    expect(lines[0]).toContain('kinds.csv is there already; read it with --map kinds.csv');
    expect(written).toEqual({});
  });

  test('a map that cannot be compiled yet still gives its table', async () => {
    const { exit, lines, written } = await convert(
      FILES,
      ...['--map-table', 'kinds.csv', '--out', 'graph.json'],
    );
    expect(exit).toBe(1);
    expect(lines).toContain('kinds.csv: written; 3 kinds to fill in');
    expect(Object.keys(written)).toEqual(['kinds.csv']);
  });

  test('nothing is written where every kind is known', async () => {
    const known = { 'ties.csv': 'from,to,type\na,b,Dispute\n', 'actors.csv': 'id\na\nb\n' };
    const { exit, lines, written } = await convert(
      known,
      ...['--map-table', 'kinds.csv', '--out', 'map.yaml'],
    );
    expect(exit).toBe(0);
    expect(lines).toContain('kinds.csv: not written; every kind has its equal here');
    expect(written['kinds.csv']).toBeUndefined();
  });
});

describe('what --map says wrongly is named with its place, all at once', () => {
  test('in a table and on the command line', async () => {
    const table = fillIn(await writeTable(), ['cooperaton', 'country', 'firm']).replace(
      'company,actor',
      'company,actr',
    );
    const { exit, lines, written } = await convert(
      { ...FILES, 'kinds.csv': table },
      ...['--map', 'kinds.csv', '--map', 'x=disput', '--out', 'map.yaml'],
    );
    expect(exit).toBe(2);
    expect(lines).toEqual([
      'kinds.csv:2: "cooperaton" is not one of cooperation, dispute, neutral, which a tie can be; did you mean "cooperation"?',
      'kinds.csv:3: "country" is not one of cooperation, dispute, neutral, which a tie can be',
      'kinds.csv:4: of "actr" is not one of tie, actor; did you mean "actor"?',
      '--map "x=disput": "disput" is neither a stance (cooperation, dispute, neutral) nor a kind of actor (country, bloc, organization, framework, project, event, person, idea); did you mean "dispute"?',
      '--map: 4 problems; nothing is converted',
    ]);
    expect(written).toEqual({});
  });

  test('at most 20, then how many more', async () => {
    const rows = Array.from({ length: 25 }, (_, i) => `k${i},love\n`).join('');
    const table = `kind found,stance or kind\n${rows}`;
    const { lines } = await convert({ ...FILES, 'kinds.csv': table }, '--map', 'kinds.csv');
    expect(lines).toHaveLength(22);
    expect(lines.at(-2)).toBe('and 5 more problems; --json lists up to 100');
  });

  test('two answers for one word', async () => {
    const table = 'kind found,stance or kind\npartner of,dispute\n';
    const { exit, lines } = await convert(
      { ...FILES, 'kinds.csv': table },
      ...['--map', 'partner of=cooperation', '--map', 'kinds.csv'],
    );
    expect(exit).toBe(2);
    expect(lines[0]).toBe(
      'kinds.csv:2: "partner of" is dispute here and cooperation in --map "partner of=cooperation"; keep one',
    );
  });

  test('a word that the file does not have is a warning with the nearest', async () => {
    const { exit, lines } = await convert(FILES, '--map', 'partnr of=cooperation');
    expect(exit).toBe(0);
    expect(lines).toContain(
      'warning: --map "partnr of=cooperation": no tie of the file has the kind "partnr of"; did you mean "partner of"?',
    );
  });

  test.each([
    ['neither a pair nor a file', ['--map', 'partner of'], 'is neither like "partner of=coop'],
    ['a pair without a word', ['--map', '=dispute'], '--map "=dispute" is not like'],
    ['another table', ['--map', 'actors.csv'], 'actors.csv:1: has no column "kind found" (found'],
    ['a map that is written', ['--map', 'a=b', '--to', 'csv'], '--map is for an import'],
    [
      'one file for two things',
      ['--map-table', 'o.csv', '--out', 'o.csv'],
      '--out and --map-table are both o.csv',
    ],
  ])('%s', async (_, args, message) => {
    const { exit, lines } = await convert(FILES, ...args);
    expect(exit).toBe(2);
    expect(lines[0]).toContain(message);
  });
});

test('of very many kinds the first 20 are listed', async () => {
  const rows = Array.from({ length: 25 }, (_, i) => `a,b,kind ${i}\n`).join('');
  const { lines } = await convert({ ...FILES, 'ties.csv': `from,to,type\n${rows}` });
  expect(lines).toContain('  "kind 19" of 1 tie, such as a -> b');
  expect(lines).not.toContain('  "kind 20" of 1 tie, such as a -> b');
  expect(lines).toContain('  and 6 more; --map-table writes them all');
});

test.each([
  ['Co-operation', 'tie', 'cooperation'],
  ['ally', 'tie', 'cooperation'],
  ['owned by', 'tie', 'neutral'],
  ['board member', 'tie', 'neutral'],
  ['warehouse of', 'tie', undefined],
  ['Organisation', 'actor', 'organization'],
  ['political party', 'actor', 'organization'],
  ['Nation', 'actor', 'country'],
  ['ministry', 'actor', 'organization'],
  ['minister', 'actor', 'person'],
  ['zebra', 'actor', undefined],
] as const)('"%s" of a %s: the guess is %s', (word, of, guess) => {
  expect(guessKind(word, of)).toBe(guess);
});
