import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/convert/out/csv';
import { toCytoscape } from '../../../src/convert/out/cytoscape';
import { toGexf } from '../../../src/convert/out/gexf';
import { toGraphml } from '../../../src/convert/out/graphml';
import { toJgf } from '../../../src/convert/out/jgf';
import { parseDataset } from '../../../src/format/parse';
import { createRandom } from '../../../src/layout/random';
import { checkFiles } from '../../../src/open/checkFiles';
import { parsed, tinyDataset } from '../../fixtures/dataset';
import { cpuMs } from '../../fixtures/cpuTime';

/**
 * Mutants of sound files of every kind that is read. For the long run, which prints its counts:
 * `FUZZ_RUNS=100000 FUZZ_SEED=1 npx vitest run --project unit tests/unit/open/fuzz.test.ts`.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 600);
const SEED = Number(process.env['FUZZ_SEED'] ?? 7);
const MAX_CPU_MS = 5000;

const dataset = parsed(tinyDataset());
const textOf = (files: readonly { readonly text: string }[]) => files[0]?.text ?? '';
const cell = (ref: string, text: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const WORKBOOK = {
  'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Ties" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>`,
  'xl/worksheets/s.xml': `<worksheet><sheetData><row r="1">${cell('A1', 'from')}${cell('B1', 'to')}${cell('C1', 'stance')}</row><row r="2">${cell('A2', 'a')}${cell('B2', 'b')}${cell('C2', 'dispute')}</row></sheetData></worksheet>`,
};
const xlsx = zipSync(
  Object.fromEntries(Object.entries(WORKBOOK).map(([name, text]) => [name, strToU8(text)])),
);

const SEEDS: readonly (readonly [name: string, content: string])[] = [
  ['graph.json', JSON.stringify(tinyDataset())],
  ['map.yaml', readFileSync('public/maps/montreal/map.yaml', 'utf8').slice(0, 6000)],
  ['ties.csv', toCsv(dataset).files.find(({ name }) => name.includes('ties'))?.text ?? ''],
  ['kumu.csv', 'From,To,Type,Direction\nAda Lane,Bo,"partner, of",mutual\n"x ""y""",Bo,,\n'],
  ['net.gexf', textOf(toGexf(dataset).files)],
  ['net.graphml', textOf(toGraphml(dataset).files)],
  ['net.json', textOf(toJgf(dataset).files)],
  ['cy.json', textOf(toCytoscape(dataset).files)],
  [
    'nl.json',
    '{"directed":true,"nodes":[{"id":"a"},{"id":1}],"links":[{"source":"a","target":1}]}',
  ],
  ['kumu.json', '{"elements":[{"label":"a"},{"label":"b"}],"connections":[{"from":"a","to":"b"}]}'],
  [
    'oli.json',
    '{"nodes":{"1":{"id":1,"display":{"name":"A"}},"2":{"id":2,"name":"B"}},"edges":{"3":{"node1_id":1,"node2_id":2}}}',
  ],
  ['a.ann', 'T1\tperson 0 3\tAda\nT2\tperson 10 12\tBo\nR1\tmeets Arg1:T1 Arg2:T2\n'],
  ['w.xlsx', ''],
];

const TOKENS = [
  ...['\u0000', '\ud800', '\u202e', '\ufeff', '\r', '\t', '"', "'", '<', '>', '&', '&a;', ']]>'],
  ...['{', '}', '[', ']', ':', ',', ';', '|', '#', '- ', '*a', '&a ', '!!js ', '%', '->', '--'],
  ...['__proto__', 'constructor', 'toString', '1e308', '-1', 'NaN', 'null', 'true', '0x10', '9.2'],
  ...['json:{', 'json:[1]', '<!DOCTYPE a [<!ENTITY a "b">]>', '<![CDATA[', 'javascript:alert(1)'],
  ...['x'.repeat(5000), '['.repeat(500), '<a>'.repeat(200), '\n'.repeat(50), '😀', '\u0130'],
];

function createMutate(random: () => number) {
  const below = (n: number) => Math.floor(random() * n);
  return (text: string): string => {
    let mutant = text;
    for (let i = 1 + below(4); i > 0; i -= 1) {
      const at = below(mutant.length + 1);
      const end = Math.min(mutant.length, at + below(40));
      const other = SEEDS[below(SEEDS.length)]?.[1] ?? '';
      const from = below(other.length);
      const inserts = [
        '',
        TOKENS[below(TOKENS.length)] ?? '',
        mutant.slice(at, end).repeat(1 + below(3)),
        other.slice(from, from + below(200)),
        String.fromCharCode(below(0x3000)),
      ];
      mutant = mutant.slice(0, at) + (inserts[below(inserts.length)] ?? '') + mutant.slice(end);
    }
    return random() < 0.05 ? mutant.slice(0, below(mutant.length)) : mutant;
  };
}

function createMutateWorkbook(random: () => number, mutate: (text: string) => string) {
  return (): Uint8Array => {
    if (random() < 0.3) {
      const bytes = xlsx.slice();
      for (let i = 0; i < 3; i += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      return bytes;
    }
    const parts = unzipSync(xlsx);
    const names = Object.keys(parts);
    const chosen = names[Math.floor(random() * names.length)];
    return zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          name === chosen ? strToU8(mutate(strFromU8(part))) : part,
        ]),
      ),
    );
  };
}

test(
  'a broken file of any kind is a sound map or a list of problems, in bounded time',
  { timeout: 100_000_000 },
  () => {
    const random = createRandom(SEED);
    const mutate = createMutate(random);
    const mutateWorkbook = createMutateWorkbook(random, mutate);
    const counts = new Map<string, { maps: number; refused: number }>();
    let slowest = 0;
    for (let i = 0; i < RUNS; i += 1) {
      const [name, content] = SEEDS[i % SEEDS.length] ?? ['', ''];
      const bytes = name === 'w.xlsx' ? mutateWorkbook() : strToU8(mutate(content));
      const text = { name: 'article.txt', bytes: strToU8(mutate('Ada meets Bo. They talk.\n')) };
      const files = name === 'a.ann' || i % 3 === 0 ? [{ name, bytes }, text] : [{ name, bytes }];
      const before = cpuMs();
      const result = checkFiles({ files, choices: [] });
      slowest = Math.max(slowest, cpuMs() - before);
      const count = counts.get(name) ?? { maps: 0, refused: 0 };
      counts.set(name, count);
      const about = () => `run ${i}, ${name}: ${JSON.stringify(strFromU8(bytes).slice(0, 3000))}`;
      if (result.kind === 'map') {
        count.maps += 1;
        if (!parseDataset(result.raw).ok || !parseDataset(result.graphJson).ok)
          throw new Error(`not sound: ${about()}`);
      } else {
        count.refused += 1;
        const [first] = result.problems;
        // What nobody has foreseen is caught as well, and says so.
        if (!first || first.message.includes('cannot be read ('))
          throw new Error(`${first?.message ?? 'no reason'}: ${about()}`);
      }
    }
    expect(slowest).toBeLessThan(MAX_CPU_MS);
    if (RUNS > 10_000) {
      console.log(`${RUNS} runs, the slowest took ${slowest.toFixed(0)} ms of CPU time`);
      console.table(Object.fromEntries(counts));
    }
    expect([...counts.values()].every(({ refused }) => refused > 0)).toBe(true);
  },
);
