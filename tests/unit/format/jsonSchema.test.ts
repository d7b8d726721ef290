import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { buildJsonSchema } from '../../../scripts/schema/jsonSchema';
import { parseDataset } from '../../../src/format/parse';
import { oneEdge, place, tinyDataset } from '../../fixtures/dataset';

const THEN = { id: 'then', label: 'Then' };
const FILE = new URL('../../../public/schema/edgewise-1.json', import.meta.url);
const isSound = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
  buildJsonSchema(),
);

test('the schema in public/ is the one that the code gives (node bin/run.js scripts/schema.ts)', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(buildJsonSchema());
});

test('every object of the schema refuses unknown keys and lets x-* pass', () => {
  const text = JSON.stringify(buildJsonSchema());
  const objects = text.match(/"type":"object","properties"/g) ?? [];
  const closed =
    text.match(/"additionalProperties":false,"patternProperties":\{"\^x-":\{\}\}/g) ?? [];
  expect(objects.length).toBeGreaterThan(8);
  expect(closed.length).toBe(objects.length);
});

describe('a JSON Schema validator and parseDataset agree on', () => {
  test.each([
    ['a sound dataset', tinyDataset()],
    ['keys of the author', { ...tinyDataset(), 'x-mine': [1] }],
    ['an argument with all its parts', withArgument({})],
    ['an outside fact with its source', oneEdge({ basis: 'outside', note: 'A yearbook of 1902.' })],
  ])('%s, which both accept', (_, raw) => {
    expect(isSound(raw)).toBe(true);
    expect(parseDataset(raw).ok).toBe(true);
  });

  const { title, ...untitled } = tinyDataset();
  test.each([
    ['a missing key', untitled],
    ['an unknown key', { ...tinyDataset(), titel: title }],
    ['a wrong type', { ...tinyDataset(), title: 5 }],
    ['no node at all', { ...tinyDataset(), nodes: [], edges: [] }],
    ['an unknown choice', { ...oneEdge(), edges: [{ ...oneEdge().edges[0], stance: 'love' }] }],
    ['a label too long', oneEdge({ label: 'x'.repeat(61) })],
    ['an id in capitals', oneEdge({ id: 'A' })],
    ['a claim without a place', withReasoning({ places: [] })],
    [
      'five words in a place',
      withReasoning({ places: [{ ...place(1, 1), textEnd: 'a b c d e' }] }),
    ],
    ['half a code point', withReasoning({ places: [{ ...place(1, 1), start: 0.5 }] })],
    ['a hash in capitals', withReasoning({ places: [{ ...place(1, 1), sha256: 'A'.repeat(64) }] })],
    ['an outside fact without its source', oneEdge({ basis: 'outside' })],
    ['a hedged claim without its hedge', withReasoning({ qualifier: 'hedged' })],
    ['a hedged step without its hedge', withArgument({}, { qualifier: 'hedged' })],
    ['a time that ends and does not begin', withArgument({ moments: [{ ...THEN, to: '1902' }] })],
    ['a date in words', withArgument({ moments: [{ ...THEN, from: 'spring 1902' }] })],
    [
      'nine moments',
      withArgument({
        moments: Array.from({ length: 9 }, (_, i) => ({ ...THEN, id: `m${i}`, from: '1902' })),
      }),
    ],
    ['whose a warrant is, without one', withoutWarrant()],
    ['a layout on another site', { ...tinyDataset(), layout: 'https://example.org/l.json' }],
    ['an alias that is no id', { ...tinyDataset(), aliases: { 'Old Name': 'alder' } }],
    ['a list in place of the dataset', []],
    ['nothing', null],
  ])('%s, which both refuse', (_, raw) => {
    expect(isSound(raw)).toBe(false);
    expect(parseDataset(raw).ok).toBe(false);
  });
});

function withReasoning(overrides: object) {
  const raw = oneEdge();
  const [edge] = raw.edges;
  return { ...raw, edges: [{ ...edge, reasoning: { ...edge?.reasoning, ...overrides } }] };
}

function withArgument(overrides: object, step: object = {}) {
  const steps = [
    { id: 's', text: 'They meet.', supports: [], against: [], uses: ['alder-birch'], places: [] },
  ];
  return {
    ...oneEdge(),
    $schema: 'edgewise-1.json',
    principals: ['alder'],
    positionMeaning: 'Above: upstream.',
    layout: 'layout.json',
    argument: {
      thesis: ['s'],
      steps: steps.map((one) => ({ ...one, ...step })),
      tour: [{ step: 's', title: 'They meet' }],
      moments: [
        { id: 'now', label: 'Now' },
        { ...THEN, from: '1901', to: '1902-05', status: 'past' },
        { id: 'later', label: 'Later', status: ['planned', 'wished'] },
      ],
      background: [],
      ...overrides,
    },
    withoutTies: [{ place: place(2, 2), why: 'A saying.' }],
  };
}

function withoutWarrant() {
  const raw = withReasoning({ warrantBy: 'editor' });
  raw.edges.forEach(({ reasoning }) => Reflect.deleteProperty(reasoning, 'warrant'));
  return raw;
}
