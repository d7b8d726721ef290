import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import { oneEdge, place, rawEdge, tinyDataset, type RawDataset } from '../../fixtures/dataset';

type RawArgument = NonNullable<RawDataset['argument']>;
type RawStep = RawArgument['steps'][number];

/** A status that the format does not have. */
const misspelt = (status: string) => status as 'past';

function step(id: string, overrides: Partial<RawStep> = {}): RawStep {
  return { id, text: `What ${id} says.`, supports: [], uses: [], places: [], ...overrides };
}

/** A thesis with a reason, a concession and a consequence, over the small dataset. */
function withArgument(overrides: Partial<RawArgument> = {}): RawDataset {
  const argument: RawArgument = {
    thesis: ['settle'],
    steps: [
      step('settle'),
      step('meet', { supports: ['settle'], uses: ['alder-birch-talks'] }),
      step('quarrel', { against: ['settle'] }),
      step('weir', { follows: ['settle'], qualifier: 'hedged', hedge: 'it seems' }),
    ],
    ...overrides,
  };
  return { ...tinyDataset(), argument };
}

function messagesOf(raw: RawDataset): readonly string[] {
  const result = parseDataset(raw, 'graph.json');
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

const messagesWith = (overrides: Partial<RawArgument>) => messagesOf(withArgument(overrides));

describe('an argument is accepted', () => {
  test.each<[string, Partial<RawArgument>]>([
    ['with reasons, concessions and consequences', {}],
    [
      'whose consequence is said from both ends',
      { steps: [step('settle'), step('a', { follows: ['b'] }), step('b', { supports: ['a'] })] },
    ],
    ['with a step of somebody else', { steps: [step('settle', { viewpoint: 'birch' })] }],
    ['with a tour', { tour: [{ step: 'meet', title: 'They meet' }] }],
    [
      'with moments',
      {
        moments: [
          { id: 'then', label: '1901', from: '1901' },
          { id: 'spring', label: 'Spring', from: '1902-03', to: '1902-05-31' },
          { id: 'leap', label: 'A leap day', from: '2016-02-29' },
          { id: 'now', label: 'Now' },
          { id: 'hoped', label: 'Hoped for', status: ['wished', 'planned'] },
          { id: 'past', label: 'Past', status: 'past' },
        ],
      },
    ],
    ['with background', { background: [{ edge: 'alder-council', why: 'It only says who sits.' }] }],
  ])('%s', (_, overrides) => {
    expect(messagesWith(overrides)).toEqual([]);
  });
});

describe('steps:', () => {
  test.each<[string, readonly RawStep[], readonly string[]]>([
    [
      'against what is no step',
      [step('settle'), step('a', { against: ['setle'] })],
      ['against[0] "setle" is not the id of any step; did you mean "settle"?'],
    ],
    [
      'that follow what is no step',
      [step('settle'), step('a', { follows: ['alder'] })],
      ['follows[0] "alder" is not the id of any step'],
    ],
    [
      'of nobody',
      [step('settle'), step('a', { viewpoint: 'brich' })],
      [
        'viewpoint "brich" is not the id of any node, nor "author" or "reported"; did you mean "birch"?',
      ],
    ],
    [
      'hedged without a hedge',
      [step('settle'), step('a', { qualifier: 'forecast' })],
      ['hedge is missing: qualifier "forecast" needs the hedge in words'],
    ],
    [
      'that support themselves',
      [step('settle'), step('a', { supports: ['a'] })],
      ['supports[0] "a" closes a circle of reasons: "a" → "a"'],
    ],
    [
      'that lead round over another relation',
      [step('settle'), step('a', { supports: ['b'] }), step('b', { against: ['a'] })],
      ['against[0] "a" closes a circle of reasons: "a" → "b" → "a"'],
    ],
    [
      'that follow from their own consequence',
      [step('settle'), step('a', { follows: ['b'] }), step('b', { follows: ['a'] })],
      ['follows[0] "a" closes a circle of reasons: "b" → "a" → "b"'],
    ],
    [
      'a thesis that is a reason for something',
      [step('settle', { supports: ['a'] }), step('a')],
      [
        'supports[0] "a" stands behind a thesis, which supports nothing: leave it out, or take the step out of argument.thesis',
      ],
    ],
  ])('%s', (_, steps, texts) => {
    const messages = messagesWith({ steps: [...steps] });
    expect(messages).toHaveLength(texts.length);
    texts.forEach((text, i) => expect(messages[i]).toContain(text));
  });

  test('a circle of many steps is named in part, and none is too long for the stack', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `s${i}`);
    const steps = ids.map((id, i) => step(id, { supports: [ids[(i + 1) % ids.length] ?? ''] }));
    const messages = messagesOf({ ...oneEdge(), argument: { thesis: [], steps } });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/"s0" → "s1" → .* → 19994 more → "s0"$/);
  });
});

describe('the rest of an argument:', () => {
  test.each<[string, Partial<RawArgument>, string]>([
    [
      'an edge that is used and background too',
      { background: [{ edge: 'alder-birch-talks', why: 'It is not.' }] },
      'argument.background[0].edge "alder-birch-talks" is used by argument.steps[1] "meet"; an edge is background only where no step uses it',
    ],
    [
      'a background of nothing',
      { background: [{ edge: 'alder-counsil', why: 'A slip.' }] },
      'argument.background[0].edge "alder-counsil" is not the id of any edge; did you mean "alder-council"?',
    ],
    [
      'a background edge twice',
      {
        background: [
          { edge: 'alder-council', why: 'Once.' },
          { edge: 'alder-council', why: 'Twice.' },
        ],
      },
      'argument.background[1].edge "alder-council" stands at argument.background[0] already',
    ],
    [
      'a stop at nothing',
      { tour: [{ step: 'meat', title: 'A slip' }] },
      'argument.tour[0].step "meat" is not the id of any step; did you mean "meet"?',
    ],
    [
      'a stop twice',
      {
        tour: [
          { step: 'meet', title: 'Once' },
          { step: 'meet', title: 'Twice' },
        ],
      },
      'argument.tour[1].step "meet" is already argument.tour[0]; a tour comes to a step once',
    ],
    [
      'a stop too long to be read aloud',
      { tour: [{ step: 'meet', title: 'Long', text: 'word '.repeat(46) }] },
      'argument.tour[0].text has 46 words; at most 45 are read aloud',
    ],
    [
      'a stop whose step is too long',
      {
        steps: [step('settle', { text: 'word '.repeat(46) })],
        tour: [{ step: 'settle', title: 'Long' }],
      },
      "argument.tour[0].text is missing, and the step's own text has 46 words; at most 45 are read aloud: give the stop a shorter text",
    ],
    [
      'a date that is a text',
      { moments: [{ id: 'then', label: 'Then', from: 'spring 1901' }] },
      'argument.moments[0] "then": from "spring 1901" must be a year, a month or a day: 2014, 2015-11, 2018-04-03',
    ],
    [
      'a day that no month has',
      { moments: [{ id: 'then', label: 'Then', from: '1901-02-29' }] },
      'argument.moments[0] "then": from "1901-02-29" is no day: that month has 28',
    ],
    [
      'a time that ends before it begins',
      { moments: [{ id: 'then', label: 'Then', from: '1902', to: '1901-12' }] },
      'argument.moments[0] "then": to "1901-12" comes before from "1902"',
    ],
    [
      'an end without a beginning',
      { moments: [{ id: 'then', label: 'Then', to: '1901' }] },
      'argument.moments[0] "then": from is missing: a moment that ends has to begin',
    ],
    [
      'a moment that holds nothing',
      { moments: [{ id: 'then', label: 'Then' }] },
      'argument.moments[0] "then": from is missing: a moment has a date or a status, unless its id is "now"',
    ],
    [
      'an unknown status of a moment',
      { moments: [{ id: 'then', label: 'Then', status: misspelt('hoped') }] },
      'argument.moments[0] "then": status "hoped" is not one of ongoing, happened, agreed, planned, wished, past',
    ],
    [
      'an unknown status among others',
      { moments: [{ id: 'then', label: 'Then', status: ['past', misspelt('wishd')] }] },
      'argument.moments[0] "then": status[1] "wishd" is not one of ongoing, happened, agreed, planned, wished, past; did you mean "wished"?',
    ],
    [
      'two moments of one id',
      {
        moments: [
          { id: 'then', label: 'Then', from: '1901' },
          { id: 'then', label: 'Later', from: '1902' },
        ],
      },
      'argument.moments[1] "then": id "then" is already the id of argument.moments[0]; choose another',
    ],
    [
      'nine moments',
      {
        moments: Array.from({ length: 9 }, (_, i) => ({
          id: `m${i}`,
          label: 'A year',
          from: `190${i}`,
        })),
      },
      'argument.moments has 9 entries; at most 8 are allowed',
    ],
  ])('%s', (_, overrides, message) => {
    expect(messagesWith(overrides).map((one) => one.replace('graph.json: ', ''))).toEqual([
      message,
    ]);
  });
});

describe('the sentences of the article:', () => {
  const withoutTies = [{ place: place(2, 2), why: 'It is a saying, not a tie.' }];
  const source = { ...tinyDataset().source, sentences: [1, 2, 3] };

  test.each<[string, Partial<RawDataset>, readonly string[]]>([
    ['a sentence that no edge cites', { withoutTies, source }, []],
    [
      'a sentence that an edge cites',
      { withoutTies: [{ place: place(1, 2), why: 'It is not.' }] },
      [
        'withoutTies[0].place names the sentence 1.2, which edges[0] cites; take it out of the list',
      ],
    ],
    [
      'a sentence that a ground cites',
      { withoutTies: [{ place: place(1, 1), why: 'It is not.' }] },
      [
        'withoutTies[0].place names the sentence 1.1, which edges[0] cites; take it out of the list',
      ],
    ],
    [
      'a sentence twice',
      { withoutTies: [...withoutTies, ...withoutTies] },
      ['withoutTies[1].place names the sentence 2.2 a second time'],
    ],
    [
      'numbers for too few paragraphs',
      { source: { ...source, sentences: [1, 2] } },
      ['source.sentences has 2 numbers for 3 paragraphs; one for each is needed, the title first'],
    ],
    [
      'a place behind the last sentence of its paragraph',
      { withoutTies, source: { ...source, sentences: [1, 2, 1] }, edges: [] },
      [
        'withoutTies[0].place.sentence 2 is more than source.sentences[2] allows: the paragraph has 1',
      ],
    ],
  ])('%s', (_, overrides, texts) => {
    const messages = messagesOf({ ...tinyDataset(), ...overrides });
    expect(messages.map((one) => one.replace('graph.json: ', ''))).toEqual(texts);
  });
});

describe('what the picture depends on:', () => {
  test.each<[string, Partial<RawDataset>, readonly string[]]>([
    [
      'principals, meaning of position and layout',
      { principals: ['birch'], positionMeaning: 'Above: upstream.', layout: 'solved/layout.json' },
      [],
    ],
    [
      'principals that are no nodes',
      { principals: ['brich'] },
      ['principals[0] "brich" is not the id of any node; did you mean "birch"?'],
    ],
    ...['/layout.json', '../layout.json', 'a/../b.json', 'https://example.org/l.json'].map(
      (layout): [string, Partial<RawDataset>, readonly string[]] => [
        `the layout ${layout}`,
        { layout },
        [`layout "${layout}" must be the name of a file beside the dataset: layout.json`],
      ],
    ),
    ['a schema for editors', { $schema: 'https://example.org/edgewise-1.json' }, []],
  ])('%s', (_, overrides, texts) => {
    const messages = messagesOf({ ...tinyDataset(), ...overrides });
    expect(messages.map((one) => one.replace('graph.json: ', ''))).toEqual(texts);
  });
});

test('whose warrant it is can only be said of a warrant', () => {
  const { reasoning } = rawEdge('e', 'alder', 'birch', {});
  const ours = { ...reasoning, warrantBy: 'editor' as const };
  expect(messagesOf(oneEdge({ reasoning: ours }))).toEqual([]);
  const { warrant: _, ...without } = ours;
  expect(messagesOf(oneEdge({ reasoning: without }))).toEqual([
    'graph.json: edges[0] "alder-birch": reasoning.warrantBy says whose a warrant is, but there is no warrant; leave it out',
  ]);
});
