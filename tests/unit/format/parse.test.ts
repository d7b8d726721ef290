import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import type { Problem } from '../../../src/format/types';
import {
  oneEdge,
  place,
  rawNode,
  ring,
  tinyDataset,
  type RawDataset,
} from '../../fixtures/dataset';

function problemsOf(input: unknown): readonly Problem[] {
  const result = parseDataset(input, 'graph.json');
  return result.ok ? [] : result.problems;
}

function messagesOf(input: unknown): readonly string[] {
  return problemsOf(input).map(({ message }) => message);
}

/** The messages for the small dataset after one change. */
function messagesAfter(change: (raw: RawDataset) => void): readonly string[] {
  const raw = tinyDataset();
  change(raw);
  return messagesOf(raw);
}

function at<Item>(items: Item[], i: number): Item {
  const item = items[i];
  if (item === undefined) throw new Error(`the fixture has no item ${i}`);
  return item;
}

describe('a sound dataset', () => {
  test.each([
    ['three nodes', tinyDataset()],
    ['one edge', oneEdge()],
    ['a ring', ring(12)],
    ['an argument', withArgument(tinyDataset())],
    [
      'aliases that lead over one another',
      { ...tinyDataset(), aliases: { older: 'old', old: 'alder' } },
    ],
    ['nodes named like members of every object', oneEdgeNamed('constructor', 'to-string')],
    ['a viewpoint that is a node', oneEdge({ reasoning: { ...reasoning(), viewpoint: 'birch' } })],
  ])('with %s has no problems', (_, raw) => {
    expect(messagesOf(raw)).toEqual([]);
  });

  test('reads the same from its text, a byte order mark before it or not', () => {
    const fromValue = parseDataset(tinyDataset());
    expect(parseDataset(JSON.stringify(tinyDataset()))).toEqual(fromValue);
    expect(parseDataset(`\uFEFF${JSON.stringify(tinyDataset())}`)).toEqual(fromValue);
  });

  test('keeps the keys of its author, wherever they stand', () => {
    const raw = { ...tinyDataset(), 'x-made-in': { deep: [1] } };
    at(raw.edges, 0).reasoning['x-mark'] = 7;
    const result = parseDataset(raw);
    expect(result.ok && result.dataset).toEqual(raw);
  });
});

describe('a problem is reported with its file, path, value and nearest guess:', () => {
  const cases: readonly [string, (raw: RawDataset) => void, string][] = [
    [
      'a target that no node has',
      (raw) => (at(raw.edges, 1).target = 'brich'),
      'graph.json: edges[1] "alder-birch-talks": target "brich" is not the id of any node; did you mean "birch"?',
    ],
    [
      'a source that nothing resembles',
      (raw) => (at(raw.edges, 1).source = 'helsinki'),
      'graph.json: edges[1] "alder-birch-talks": source "helsinki" is not the id of any node',
    ],
    [
      'a viewpoint that is nobody',
      (raw) => (at(raw.edges, 1).reasoning.viewpoint = 'auther'),
      'graph.json: edges[1] "alder-birch-talks": reasoning.viewpoint "auther" is not the id of any node, nor "author" or "reported"; did you mean "author"?',
    ],
    [
      'a misspelt key',
      (raw) => (at(raw.nodes, 0)['sumary'] = 'again'),
      'graph.json: nodes[0] "alder": sumary is not a key of the format; did you mean "summary"?',
    ],
    [
      'a key that is nothing of ours',
      (raw) => (raw.about['colour'] = 'red'),
      'graph.json: about.colour is not a key of the format; keys of your own begin with "x-"',
    ],
    [
      'a misspelt choice',
      (raw) => Object.assign(at(raw.edges, 0), { stance: 'dispte' }),
      'graph.json: edges[0] "alder-birch-water": stance "dispte" is not one of cooperation, dispute, neutral; did you mean "dispute"?',
    ],
    [
      'another format',
      (raw) => Object.assign(raw, { format: 'edgewise/2' }),
      'graph.json: format must be "edgewise/1", not "edgewise/2"',
    ],
    [
      'a missing key',
      (raw) => Reflect.deleteProperty(at(raw.nodes, 1), 'summary'),
      'graph.json: nodes[1] "birch": summary is missing',
    ],
    [
      'a wrong type',
      (raw) => Object.assign(at(raw.edges, 0), { directed: 'yes' }),
      'graph.json: edges[0] "alder-birch-water": directed must be true or false, not "yes"',
    ],
    [
      'a list in place of an object',
      (raw) => Object.assign(raw, { about: [] }),
      'graph.json: about must be an object, not a list',
    ],
    [
      'a label too long',
      (raw) => (at(raw.nodes, 0).label = 'x'.repeat(61)),
      'graph.json: nodes[0] "alder": label has 61 characters; at most 60 are allowed',
    ],
    [
      'a text of nothing but space',
      (raw) => (raw.title = ' '),
      'graph.json: title " " must not be empty',
    ],
    [
      'an id in capitals',
      (raw) => (raw.id = 'Tiny'),
      'graph.json: id "Tiny" must be an id: small letters a to z, digits and hyphens',
    ],
    [
      'an id that is taken by something of another kind',
      (raw) => (at(raw.edges, 1).id = 'council'),
      'graph.json: edges[1] "council": id "council" is already the id of nodes[2]; choose another',
    ],
    [
      'a node with a word of the format for an id',
      (raw) => raw.nodes.push(rawNode('reported')),
      'graph.json: nodes[3] "reported": id "reported" is a word of the format for whose view it is; choose another id',
    ],
    [
      'a tie of a node to itself',
      (raw) => (at(raw.edges, 1).target = 'alder'),
      'graph.json: edges[1] "alder-birch-talks": target "alder" is the source too; a tie needs two ends',
    ],
    [
      'a fact from outside without its source',
      (raw) => (at(raw.nodes, 0).basis = 'outside'),
      'graph.json: nodes[0] "alder": note is missing: basis "outside" needs its source in a note',
    ],
    [
      'a hedged claim without its hedge',
      (raw) => (at(raw.edges, 1).reasoning.qualifier = 'forecast'),
      'graph.json: edges[1] "alder-birch-talks": reasoning.hedge is missing: qualifier "forecast" needs the hedge in words',
    ],
    [
      'a claim without a place',
      (raw) => (at(raw.edges, 1).reasoning.places = []),
      'graph.json: edges[1] "alder-birch-talks": reasoning.places must name at least one place in the article',
    ],
    [
      'a paragraph behind the last',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), paragraph: 3 }]),
      'graph.json: nodes[0] "alder": places[0].paragraph 3 is not in the article: its paragraphs run from 0 to 2',
    ],
    [
      'a place that ends before it starts',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), start: 70 }]),
      'graph.json: nodes[0] "alder": places[0].end 65 must come after start 70',
    ],
    [
      'a place behind the end of the article',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), end: 9999 }]),
      'graph.json: nodes[0] "alder": places[0].end 9999 is past the end of the article (275)',
    ],
    [
      'the same place twice',
      (raw) => at(raw.nodes, 0).places.push(place(1, 1)),
      'graph.json: nodes[0] "alder": places[1] names the sentence 1.1 a second time',
    ],
    [
      'five words in a place',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), textStart: 'a b c d e' }]),
      'graph.json: nodes[0] "alder": places[0].textStart "a b c d e" must be the first 1 to 4 words of the sentence',
    ],
    [
      'a sentence number of nought',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), sentence: 0 }]),
      'graph.json: nodes[0] "alder": places[0].sentence 0 must be at least 1',
    ],
    [
      'half a code point',
      (raw) => (at(raw.nodes, 0).places = [{ ...place(1, 1), start: 28.5 }]),
      'graph.json: nodes[0] "alder": places[0].start 28.5 must be a whole number',
    ],
    [
      'a wish for a place outside the frame',
      (raw) => (at(raw.nodes, 0).seed = { x: 0.5, y: 2 }),
      'graph.json: nodes[0] "alder": seed.y 2 must be at most 1',
    ],
    [
      'an address that is a script',
      (raw) => (raw.source.url = 'javascript:alert(1)'),
      'graph.json: source.url "javascript:alert(1)" must be an address with http:// or https://',
    ],
    [
      'an alias of an id that is in use',
      (raw) => (raw.aliases = { alder: 'birch' }),
      'graph.json: aliases.alder is an id of today; an alias is for one that is gone',
    ],
    [
      'an alias to nothing',
      (raw) => (raw.aliases = { old: 'aldr' }),
      'graph.json: aliases.old "aldr" is not the id of any node, edge or step; did you mean "alder"?',
    ],
    [
      'a step that supports nothing',
      (raw) => Object.assign(at(withArgument(raw).argument.steps, 0), { supports: ['thesys'] }),
      'graph.json: argument.steps[0] "first": supports[0] "thesys" is not the id of any step; did you mean "thesis"?',
    ],
    [
      'a step that uses nothing',
      (raw) => Object.assign(at(withArgument(raw).argument.steps, 0), { uses: ['bich'] }),
      'graph.json: argument.steps[0] "first": uses[0] "bich" is not the id of any node or edge; did you mean "birch"?',
    ],
    [
      'a thesis that is no step',
      (raw) => (withArgument(raw).argument.thesis = ['alder']),
      'graph.json: argument.thesis[0] "alder" is not the id of any step',
    ],
  ];

  test.each(cases)('%s', (_, change, message) => {
    expect(messagesAfter(change)).toEqual([message]);
  });

  test('aliases that form a circle are each reported', () => {
    expect(messagesAfter((raw) => (raw.aliases = { a: 'b', b: 'a' }))).toEqual([
      'graph.json: aliases.a "b" leads round in a circle',
      'graph.json: aliases.b "a" leads round in a circle',
    ]);
  });

  test('path, value and suggestion are given separately too', () => {
    const raw = tinyDataset();
    at(raw.edges, 1).target = 'brich';
    expect(problemsOf(raw)).toMatchObject([
      { path: 'edges[1].target', value: '"brich"', suggestion: 'birch' },
    ]);
  });

  test('a long value is shortened, a deep one only named', () => {
    const long = messagesAfter((raw) => (raw.lang = 'e'.repeat(5000)));
    expect(long[0]?.length).toBeLessThan(200);
    expect(messagesAfter((raw) => Object.assign(raw, { title: { a: {} } }))).toEqual([
      'graph.json: title must hold a text for each language',
    ]);
  });
});

test('problems of shape and of meaning are reported together, all of them', () => {
  const messages = messagesAfter((raw) => {
    Object.assign(at(raw.nodes, 0), { one: 1, two: 2 });
    Reflect.deleteProperty(raw, 'title');
    at(raw.edges, 3).target = 'brich';
    at(raw.edges, 2).id = 'alder-birch-talks';
    Object.assign(raw, { edges: [...raw.edges, {}] });
  });
  expect(messages).toContain('graph.json: title is missing');
  expect(messages).toContain('graph.json: edges[4].id is missing');
  expect(
    messages.filter((message) => /nodes\[0\].*(one|two) is not a key/.test(message)),
  ).toHaveLength(2);
  expect(messages.filter((message) => message.includes('did you mean "birch"'))).toHaveLength(1);
  expect(messages.filter((message) => message.includes('is already the id'))).toHaveLength(1);
});

describe('a text', () => {
  test('that is no JSON is reported with line and column', () => {
    expect(messagesOf('{\n  "format": "edgewise/1",\n  oops\n}')).toEqual([
      'graph.json: line 3, column 3: expected a key in double quotes, found "oops"',
    ]);
    expect(messagesOf('')).toEqual([
      'graph.json: line 1, column 1: expected a value, found the end',
    ]);
  });

  test('gives each problem its line, in their order', () => {
    const raw = tinyDataset();
    at(raw.edges, 0).target = 'nobody-at-all';
    raw.lang = '?';
    const text = JSON.stringify(raw, null, 2);
    const lines = text.split('\n');
    const found = problemsOf(text).map(({ path, line }) => [path, lines[(line ?? 0) - 1]?.trim()]);
    expect(found).toEqual([
      ['lang', '"lang": "?",'],
      ['edges[0].target', '"target": "nobody-at-all",'],
    ]);
  });

  test('with a key written twice is refused, for one of them would be lost', () => {
    const text = JSON.stringify(tinyDataset()).replace('"lang":', '"lang":"tr","lang":');
    expect(messagesOf(text)).toEqual([
      'graph.json: lang is written twice; only the last would count',
    ]);
  });
});

describe('nothing makes it throw:', () => {
  test('any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDataset(value).ok).toBe(false);
        expect(parseDataset(JSON.stringify(value)).ok).toBe(false);
      }),
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDataset(text).ok).toBe(false);
      }),
    );
  });

  test('any change of a sound dataset, and every problem has a message that names the file', () => {
    const whole = withArgument({ ...tinyDataset(), aliases: { old: 'alder' } });
    const paths = pathsOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        for (const problem of problemsOf(JSON.stringify(replaced(whole, path, value)))) {
          expect(problem.message).toMatch(/^graph\.json: \S/);
          expect(problem.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any part of a sound dataset taken away', () => {
    const whole = withArgument(tinyDataset());
    for (const path of pathsOf(whole))
      expect(() => parseDataset(replaced(whole, path, undefined))).not.toThrow();
  });

  test('a value that nests very deep', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    expect(parseDataset({ ...tinyDataset(), title: deep, 'x-deep': deep }).ok).toBe(false);
  });
});

function reasoning() {
  return at(tinyDataset().edges, 1).reasoning;
}

function oneEdgeNamed(source: string, target: string): RawDataset {
  const raw = oneEdge({ source, target });
  return { ...raw, nodes: [rawNode(source), rawNode(target)] };
}

/** Adds an argument of two steps, in place. */
function withArgument(raw: RawDataset) {
  const argument = {
    thesis: ['thesis'],
    steps: [
      {
        id: 'first',
        text: 'They meet.',
        supports: ['thesis'],
        uses: ['alder'],
        places: [place(2, 1)],
      },
      { id: 'thesis', text: 'They can settle it.', supports: [], uses: [], places: [] },
    ],
  };
  return Object.assign(raw, { argument });
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  const copy: object = Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole };
  Reflect.set(copy, key, replaced(Reflect.get(whole, key), rest, value));
  return copy;
}
