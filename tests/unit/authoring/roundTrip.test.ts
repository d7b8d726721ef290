import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { formatJson } from '../../../src/authoring/formatJson';
import { parseMap } from '../../../src/authoring/parseMap';
import { writeMap } from '../../../src/authoring/writeMap';
import { parseDataset } from '../../../src/format/parse';
import type { Dataset } from '../../../src/format/types';
import { place, TINY_ARTICLE, tinyDataset } from '../../fixtures/dataset';

const article = articleFromText(TINY_ARTICLE);

/** What YAML, or a careless writer of it, gives a meaning of its own. */
const TRAPS = [
  ...['no', 'null', '~', '1e3', '0x1F', '2015-11', '.inf', 'true', '-', '---', '...', '? a', '!a'],
  ...['a: b', 'a #b', '#a', '&a', '*a', '@a', '`a`', '%a', '"a"', "'a'", "it's", '[a, b]', '{a}'],
  ...['a\nb', 'a\n\n  b', 'a\r\nb', 'a\tb', ' a', 'a ', 'a  b', '\u0085a', '\u2028a', '\ufeffa'],
  ...[
    '>-',
    '|',
    'a\\nb',
    '\u0000',
    '\u0007a',
    'İran',
    '👍🏽',
    '__proto__',
    '9.10',
    'p9 "a"',
    'a … b',
  ],
];
const anyText = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.lorem({ maxCount: 25 }),
  fc.tuple(fc.lorem(), fc.constantFrom(...TRAPS), fc.lorem()).map((parts) => parts.join(' ')),
);
const text = (max: number) =>
  anyText
    .map((one) => one.slice(0, max))
    .filter((one) => /\S/.test(one) && !/\p{Surrogate}/u.test(one));
const prose = (max: number) =>
  fc.oneof(
    { weight: 4, arbitrary: text(max) },
    fc.record({ en: text(max), tr: text(max), 'pt-BR': text(max) }),
  );
const places = fc.subarray([place(1, 1), place(1, 2), place(2, 1), place(2, 2), place(2, 3)]);
/** A place as its author chose it, whose words are not those that `buildLocator` chooses. */
const ownPlace = { ...place(2, 2), textStart: 'We would rather' };
const anyPlaces = fc.oneof(places, fc.constant([place(1, 1), ownPlace]));
const extension = fc.record({ 'x-own': fc.jsonValue({ maxDepth: 2 }) }, { requiredKeys: [] });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);

const dataset = fc
  .uniqueArray(
    id.filter((one) => one !== 'author' && one !== 'reported'),
    {
      minLength: 6,
      maxLength: 9,
    },
  )
  .chain(([map = '', a = '', b = '', e = '', s = '', t = '', ...nodes]) => {
    const node = (one: string) =>
      optional(
        {
          id: fc.constant(one),
          kind: fc.constantFrom('country', 'idea'),
          label: prose(60),
          summary: prose(600),
          basis: fc.constantFrom('stated', 'inferred'),
          places: anyPlaces,
        },
        {
          short: prose(30),
          period: prose(80),
          note: prose(600),
          seed: fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.constant(0.5) }),
          aliases: fc.array(text(120), { maxLength: 3 }),
          find: fc.array(text(120), { maxLength: 3 }),
        },
      );
    const reasoning = optional(
      {
        claim: prose(600),
        grounds: fc.array(optional({ text: prose(600), places: anyPlaces }, {}), { maxLength: 2 }),
        qualifier: fc.constant('asserted'),
        viewpoint: fc.constantFrom('author', 'reported', a),
        places: fc.constantFrom([place(2, 3)], [ownPlace]),
      },
      { warrant: prose(600), hedge: prose(200) },
    );
    const edge = optional(
      {
        id: fc.constant(e),
        source: fc.constant(a),
        target: fc.constant(b),
        directed: fc.boolean(),
        stance: fc.constantFrom('dispute', 'neutral'),
        label: prose(60),
        status: fc.constantFrom('ongoing', 'past'),
        basis: fc.constantFrom('stated', 'inferred'),
        reasoning,
      },
      { period: prose(80), note: prose(600) },
    );
    const step = (one: string) =>
      optional(
        {
          id: fc.constant(one),
          text: prose(600),
          supports: fc.constant([]),
          uses: fc.subarray([a, b, e]),
          places: anyPlaces,
        },
        { qualifier: fc.constant('asserted'), against: fc.constant([]), viewpoint: fc.constant(b) },
      );
    const argument = optional(
      { thesis: fc.subarray([s]), steps: fc.tuple(step(s), step(t)) },
      {
        tour: fc.array(optional({ step: fc.constant(s), title: prose(60) }, {}), { maxLength: 1 }),
        moments: fc.constant([{ id: 'then', label: 'Then', from: '2014', to: '2015-11' }]),
      },
    );
    return optional(
      {
        id: fc.constant(map),
        title: prose(200),
        summary: prose(600),
        license: text(200),
        notShown: fc.array(prose(600), { maxLength: 2 }),
        nodes: fc.tuple(...[a, b, ...nodes].map(node)),
        edges: fc.oneof(fc.tuple(edge), fc.constant([])),
      },
      {
        argument,
        aliases: fc.constant({ constructor: a, 12: b }),
        layout: fc.constant('layout.json'),
        principals: fc.subarray([a, b]),
      },
    );
  });

/** An object that has some of the optional keys, and perhaps keys of its author's. */
function optional<Needed extends object, Extra extends object>(
  needed: { [Key in keyof Needed]: fc.Arbitrary<Needed[Key]> },
  extra: { [Key in keyof Extra]: fc.Arbitrary<Extra[Key]> },
) {
  return fc
    .tuple(fc.record(needed), fc.record(extra, { requiredKeys: [] }), extension)
    .map((parts) => Object.assign({}, ...parts) as Needed & Partial<Extra>);
}

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);

test.each([
  ['without its article, from the sentences that the file holds', null],
  ['with its article at hand', article],
])('any dataset comes back the same, %s', (_, at) => {
  let compared = 0;
  fc.assert(
    fc.property(dataset, (own) => {
      const raw = { ...tinyDataset(), ...own };
      // What is no dataset has no map.yaml either.
      if (!parseDataset(raw).ok) return;
      compared += 1;
      const yaml = writeMap(raw as unknown as Dataset, { article: at });
      const result = parseMap(yaml, 'map.yaml', { article: at });
      expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([]);
      expect(result.ok && JSON.parse(formatJson(result.raw))).toEqual(
        JSON.parse(JSON.stringify(raw)),
      );
    }),
    { numRuns: RUNS },
  );
  expect(compared).toBeGreaterThan(RUNS / 4);
});
