import { describe, expect, test } from 'vitest';
import { adviseDataset } from '../../../../src/format/advice/advise';
import {
  oneEdge,
  parsed,
  place,
  rawDataset,
  rawEdge,
  rawNode,
  tinyDataset,
  type RawDataset,
  type RawEdge,
} from '../../../fixtures/dataset';

function warningsOf(raw: RawDataset) {
  return adviseDataset(parsed(raw), JSON.stringify(raw, null, 2), 'graph.json');
}

/** Path and text of each warning, without the names of file and owner. */
function textsOf(raw: RawDataset): readonly string[] {
  return warningsOf(raw).map(({ message }) => message.split(': ').slice(-2).join(': '));
}

type RawReasoning = RawEdge['reasoning'];

function withReasoning(overrides: Partial<RawReasoning>, edge: Partial<RawEdge> = {}): RawDataset {
  const { reasoning } = rawEdge('e', 'alder', 'birch');
  return oneEdge({ ...edge, reasoning: { ...reasoning, ...overrides } });
}

const ground = (text: string) => ({ text, places: [place(2, 1)] });

test('a dataset with nothing weak has no warnings', () => {
  expect(warningsOf(tinyDataset())).toEqual([]);
});

test('a warning has its path, its line, its value and a cure', () => {
  const [warning] = warningsOf(oneEdge({ label: 'works with.' }));
  expect(warning).toMatchObject({ path: 'edges[0].label', value: '"works with."' });
  expect(warning?.message).toContain('leave it out');
  expect(warning?.line).toBeGreaterThan(1);
});

test('a warning stands in the order of the file, whatever check found it', () => {
  const raw = tinyDataset();
  raw.edges.forEach((edge) => (edge.label = `${edge.label}!`));
  raw.edges[3] = { ...rawEdge('late', 'council', 'birch'), label: 'Sees' };
  const lines = warningsOf(raw).map(({ line }) => line ?? 0);
  expect(lines).toHaveLength(4);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

describe('a ground', () => {
  const claim = 'Alder and Birch settle their quarrel over the mill every spring.';
  test.each([
    ['in the words of its claim', claim, true],
    ['in other forms of the same words', 'The mill quarrels are settled each spring.', true],
    [
      'with half of its words from elsewhere',
      'Both councils meet in spring to settle debts.',
      false,
    ],
    ['that is a reason', 'A common council gives each side a vote.', false],
    ['that only shares the names of the ends', 'Alder asked Birch, and Birch asked Alder.', false],
    ['of two words', 'A mill.', false],
  ])('%s', (_, text, isWarned) => {
    const texts = textsOf(withReasoning({ claim, grounds: [ground(text)] }));
    expect(texts.some((one) => one.includes('grounds[0].text says the claim again'))).toBe(
      isWarned,
    );
  });

  test('in Russian words with other endings', () => {
    const russian = withReasoning({
      claim: 'Правительство поддерживает строительство плотины.',
      grounds: [ground('Строительство плотин поддержали правительства.')],
    });
    expect(textsOf({ ...russian, lang: 'ru' })[0]).toContain('says the claim again');
  });
});

describe('a warrant', () => {
  const claim = 'The councils settle the quarrel over the mill.';
  test.each([
    ['that repeats the claim', 'The mill quarrel is settled by both councils.', 'says the claim'],
    [
      'that repeats a ground',
      'They share a spring meeting at the bridge.',
      'says grounds[0] again',
    ],
    ['that leads from one to the other', 'Who meets often has fewer reasons to fight.', null],
  ])('%s', (_, warrant, found) => {
    const grounds = [ground('A spring meeting is shared at the bridge.')];
    const texts = textsOf(withReasoning({ claim, grounds, warrant }));
    expect(texts).toHaveLength(found === null ? 0 : 1);
    if (found !== null) expect(texts[0]).toContain(`warrant ${found}`);
  });
});

describe('a hedge', () => {
  test('of something asserted is warned of, in edges and in steps', () => {
    const raw = withReasoning({ hedge: 'it seems' });
    const steps = [
      { id: 's', text: 'They meet.', hedge: 'perhaps', supports: [], uses: [], places: [] },
    ];
    const texts = textsOf({ ...raw, argument: { thesis: ['s'], steps } });
    expect(texts.filter((text) => text.includes('is given for something asserted'))).toEqual([
      expect.stringContaining('reasoning.hedge'),
      expect.stringContaining('hedge'),
    ]);
  });

  test('of something hedged is not', () => {
    expect(textsOf(withReasoning({ hedge: 'it seems', qualifier: 'hedged' }))).toEqual([]);
  });
});

describe('an edge with neither ground nor warrant', () => {
  const bare = (stance: RawEdge['stance']) => {
    const raw = withReasoning({ grounds: [] }, { stance });
    raw.edges.forEach(({ reasoning }) => Reflect.deleteProperty(reasoning, 'warrant'));
    return textsOf(raw);
  };
  test.each(['cooperation', 'dispute'] as const)('is warned of where it says %s', (stance) => {
    expect(bare(stance)).toEqual([
      expect.stringContaining(
        `has neither a ground nor a warrant for a tie of ${stance}: add one (warrantBy "editor" where it is your reading); where the article only says how things are, make the stance neutral`,
      ),
    ]);
  });
  test('is not where it is structure', () => expect(bare('neutral')).toEqual([]));
});

describe('two edges that say the same', () => {
  const nodes = [rawNode('alder'), rawNode('birch'), rawNode('council')];
  const pair = (first: [string, string, string], second: [string, string, string]) =>
    textsOf(
      rawDataset(
        nodes,
        [first, second].map(([source, label, target], i) =>
          rawEdge(`e${i}`, source, target, { label }),
        ),
      ),
    ).filter((text) => text.includes('from the other end'));

  test.each<[string, [string, string, string], [string, string, string], number]>([
    [
      'about a third',
      ['alder', 'meets Birch in the', 'council'],
      ['birch', 'meets Alder in the', 'council'],
      1,
    ],
    ['about each other', ['alder', 'works with', 'birch'], ['birch', 'works with', 'alder'], 1],
    [
      'in one direction only',
      ['alder', 'works with', 'birch'],
      ['alder', 'works with', 'birch'],
      0,
    ],
    [
      'each for its own source',
      ['alder', 'sits on the', 'council'],
      ['birch', 'sits on the', 'council'],
      0,
    ],
  ])('%s', (_, first, second, count) => {
    expect(pair(first, second)).toHaveLength(count);
  });
});

describe('a label', () => {
  test.each([
    ['works with,', 'ends with punctuation'],
    ['as Alder works with', 'holds the name of its source'],
    ['sells Birch to', 'holds the name of its target'],
    ['Works with', 'begins with a capital'],
    ['member of', 'begins with a noun'],
    ['cooperation with', 'begins with a noun'],
    ['the partner of', 'begins with a noun'],
    ['cooperates', 'needs a preposition'],
    ['is a member', 'needs a preposition'],
  ])('"%s" %s', (label, found) => {
    expect(textsOf(oneEdge({ label }))).toEqual([expect.stringContaining(`label ${found}`)]);
  });

  test.each([
    'works with',
    'is a member of',
    'influences',
    'mentions',
    'has long been at odds over NATO with',
    'lies in the alders of',
    'supports',
    'wants from',
  ])('"%s" reads', (label) => {
    expect(textsOf(oneEdge({ label }))).toEqual([]);
  });

  test('is not judged by English in another language', () => {
    expect(textsOf({ ...oneEdge({ label: 'Mitglied von' }), lang: 'de' })).toEqual([]);
  });

  test('lacks the "the" that the others have before the same name', () => {
    const sources = ['alder', 'birch', 'cedar'];
    const nodes = [...sources.map((id) => rawNode(id)), rawNode('council')];
    const edges = sources.map((id, i) =>
      rawEdge(`e${i}`, id, 'council', {
        label: i === 2 ? 'sits on' : 'takes part in the',
      }),
    );
    expect(textsOf(rawDataset(nodes, edges))).toEqual([expect.stringContaining('lacks the "the"')]);
  });
});

describe('where there is an argument', () => {
  const stops = (count: number) => {
    const ids = Array.from({ length: count }, (_, i) => `s${i}`);
    return {
      thesis: ['s0'],
      steps: ids.map((id) => ({ id, text: id, supports: [], uses: ['alder-birch'], places: [] })),
      tour: ids.map((step) => ({ step, title: step })),
    };
  };

  test.each([
    [0, 'has 0 stops'],
    [7, 'has 7 stops'],
    [8, null],
    [12, null],
    [13, 'has 13 stops'],
  ])('a tour of %i stops', (count, found) => {
    const argument = { ...stops(Math.max(count, 1)), tour: stops(count).tour };
    const texts = textsOf({ ...oneEdge(), argument });
    expect(texts).toEqual(found === null ? [] : [expect.stringContaining(found)]);
  });

  test.each([
    [7, []],
    [8, [expect.stringContaining('argument.tour is missing')]],
  ])('a tour that is missing is asked for if the steps are enough: %i steps', (count, found) => {
    const { tour: _, ...argument } = stops(count);
    expect(textsOf({ ...oneEdge(), argument })).toEqual(found);
  });

  test('each edge is used, or is background', () => {
    const { steps, ...rest } = stops(8);
    const unused = { ...rest, steps: steps.map((step) => ({ ...step, uses: ['alder'] })) };
    expect(textsOf({ ...oneEdge(), argument: unused })).toEqual([
      expect.stringContaining('is used by no step'),
    ]);
    const background = [{ edge: 'alder-birch', why: 'It only sets the scene.' }];
    expect(textsOf({ ...oneEdge(), argument: { ...unused, background } })).toEqual([]);
  });
});

describe('where the sentences are counted', () => {
  const source = { ...oneEdge().source, sentences: [1, 2, 3] };

  test('those that nothing cites are named', () => {
    expect(textsOf({ ...oneEdge(), source })).toEqual([
      expect.stringContaining('the sentence 0.1, which is cited by no edge'),
      expect.stringContaining('the sentences 1.1, 1.2, which are cited by no edge'),
      expect.stringContaining('the sentences 2.2, 2.3, which are cited by no edge'),
    ]);
  });

  test('those that are listed with a reason are not', () => {
    const withoutTies = [
      [0, 1],
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
    ].map(([p, s]) => ({
      place: place(p ?? 0, s ?? 0),
      why: 'It is about something else.',
    }));
    expect(textsOf({ ...oneEdge(), source, withoutTies })).toEqual([]);
  });
});
