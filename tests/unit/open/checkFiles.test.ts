import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toGexf } from '../../../src/convert/out/gexf';
import { toGraphml } from '../../../src/convert/out/graphml';
import { parseDataset } from '../../../src/format/parse';
import { checkFiles, type CheckedMap } from '../../../src/open/checkFiles';
import { parsed, tinyDataset } from '../../fixtures/dataset';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const check = (...files: readonly ReturnType<typeof file>[]) => checkFiles({ files, choices: [] });
const fromDisk = (name: string) => file(name, readFileSync(`public/maps/montreal/${name}`));

function opened(...files: readonly ReturnType<typeof file>[]): CheckedMap {
  const result = check(...files);
  if (result.kind !== 'map')
    throw new Error(result.problems.map(({ message }) => message).join('\n'));
  // What the page gives to the map is a sound dataset, whatever it was read from.
  expect(parseDataset(result.raw).ok).toBe(true);
  expect(parseDataset(result.graphJson).ok).toBe(true);
  return result;
}

function messagesOf(...files: readonly ReturnType<typeof file>[]): readonly string[] {
  const result = check(...files);
  return result.kind === 'map' ? [] : result.problems.map(({ message }) => message);
}

const tiny = JSON.stringify(tinyDataset());
const graph = parsed(tinyDataset());
const first = (files: readonly { readonly text: string }[]) => files[0]?.text ?? '';

describe('every kind of file is read', () => {
  test.each([
    ['graph.json', tiny],
    ['net.gexf', first(toGexf(graph).files)],
    ['net.graphml', first(toGraphml(graph).files)],
    ['ties.csv', 'from;to;type\nAda;Bo;cooperation\n'],
    ['ties.tsv', 'from\tto\nAda\tBo\n'],
    ['net.json', '{"nodes":[{"id":"Ada"},{"id":"Bo"}],"links":[{"source":"Ada","target":"Bo"}]}'],
    ['jgf.json', '{"graph":{"nodes":{"a":{},"b":{}},"edges":[{"source":"a","target":"b"}]}}'],
    [
      'cy.json',
      '{"elements":[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"source":"a","target":"b"}}]}',
    ],
  ])('%s', (name, text) => {
    const { raw } = opened(file(name, text));
    expect((raw as { readonly edges: readonly unknown[] }).edges).not.toHaveLength(0);
  });

  test('a map.yaml with its article', () => {
    const { isDraft, match } = opened(fromDisk('map.yaml'), fromDisk('article.txt'));
    expect(isDraft).toBe(false);
    expect(match).toMatchObject({ isSame: true, reworded: 0 });
    expect(match?.matching).toBe(match?.cited);
  });

  test('a brat annotation with its text', () => {
    const { article } = opened(
      file('a.ann', 'T1\tperson 0 3\tAda\nT2\tperson 10 12\tBo\nR1\tmeets Arg1:T1 Arg2:T2\n'),
      file('a.txt', 'Ada meets Bo.\n'),
    );
    expect(article).toEqual(['Ada meets Bo.']);
  });

  test('tables of actors and of ties together', () => {
    const map = opened(
      file('ties.csv', 'from,to,stance\n1,2,dispute\n'),
      file('actors.csv', 'id,label,kind\n1,Ada,person\n2,Bo,person\n'),
    );
    expect(map.imported).toMatchObject({ actors: 2, ties: 1, unfinished: 1 });
    expect(map.isDraft).toBe(true);
  });
});

describe('the article', () => {
  test('of a page in HTML is shown as it is written, and everything fits', () => {
    const map = opened(fromDisk('graph.json'), fromDisk('article.html'));
    expect(map.match).toMatchObject({ isSame: true });
    expect(map.problems).toEqual([]);
    expect(map.article?.length).toBe(15);
  });

  test('that was edited: says how many sentences still match, and the map is shown', () => {
    const text = readFileSync('public/maps/montreal/article.txt', 'utf8');
    const edited = text.replace('Positions began to shift', 'Positions slowly began to shift');
    const same = opened(fromDisk('graph.json'), fromDisk('article.txt'));
    const map = opened(fromDisk('graph.json'), file('article.txt', edited));
    const cited = same.match?.cited ?? 0;
    expect(map.match).toMatchObject({ isSame: false, cited, matching: cited - 1, reworded: 1 });
    expect(map.problems).toHaveLength(1);
    expect(map.problems[0]?.message).toMatch(/^graph\.json: source\.sha256 is not that of this/);
  });

  test('that is another one: nothing matches', () => {
    const map = opened(fromDisk('graph.json'), file('other.txt', 'Ada\n\nBo went home.\n'));
    expect(map.match).toMatchObject({ isSame: false, matching: 0, reworded: 0 });
  });

  test('is asked for where a map quotes it and it is not there', () => {
    const yaml =
      'title: T\nsource: {title: S, publisher: P}\nactors:\n  a: {label: A, kind: idea, summary: S, at: "some words"}\nties: []\n';
    const result = check(file('map.yaml', yaml));
    expect(result).toMatchObject({ kind: 'broken', needsArticle: true });
  });
});

describe('a file that is no map is refused, with its reason', () => {
  test.each([
    ['a truncated file', 'graph.json', tiny.slice(0, 400), /graph\.json: line \d+, column \d+: /],
    ['a wrong key', 'graph.json', tiny.replace('"stance"', '"stanze"'), /did you mean "stance"/],
    ['something else', 'a.bin', '\u0001\u0002 hello', /none of the formats/],
    ['an empty file', 'graph.json', '', /graph\.json: .*expected/],
    ['an article alone', 'a.txt', 'Some text', /a\.txt: is no map/],
    ['no GEXF', 'a.gexf', '<html/>', /a\.gexf: is not GEXF/],
    [
      'XML with entities',
      'a.graphml',
      '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
      /undefined entity/,
    ],
    ['an archive that is no workbook', 'a.xlsx', zipSync({ a: strToU8('a') }), /is no workbook/],
    ['deep JSON', 'a.json', '['.repeat(100_000), /a\.json/],
    ['UTF-16', 'graph.json', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), /UTF-16/],
  ])('%s', (_, name, content, message) => {
    expect(messagesOf(file(name, content)).join('\n')).toMatch(message);
  });

  test('two maps at once', () => {
    expect(messagesOf(file('a.json', tiny), file('b.gexf', ''))[0]).toMatch(/choose one map/);
  });

  test('an article of ten million characters', () => {
    const long = file('a.txt', 'x '.repeat(5_000_000));
    expect(messagesOf(file('graph.json', tiny), long)[0]).toMatch(/an article may have 1000000/);
  });
});

test('kinds of another program are what the reader says they are', () => {
  const files = [file('t.csv', 'from,to,type\na,b,partner of\n')];
  const before = checkFiles({ files, choices: [] });
  expect(before).toMatchObject({ kind: 'map', imported: { unmapped: ['partner of'] } });
  const after = checkFiles({ files, choices: [['partner of', 'cooperation']] });
  expect(after).toMatchObject({ kind: 'map', imported: { unmapped: [] } });
  expect(after.kind === 'map' && after.raw).toMatchObject({ edges: [{ stance: 'cooperation' }] });
});

test('the layout beside a dataset is used, and a broken one is none', () => {
  expect(opened(fromDisk('graph.json'), fromDisk('layout.json')).layout).toHaveProperty('frames');
  expect(opened(fromDisk('graph.json'), file('layout.json', '{')).layout).toBeNull();
});
