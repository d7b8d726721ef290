import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { EXAMPLE_ARTICLE } from '../../../src/cli/init/example';
import { parseMap } from '../../../src/authoring/parseMap';
import { TINY_ARTICLE } from '../../fixtures/dataset';

const article = articleFromText(TINY_ARTICLE);

const HEAD = `title: Two towns share a river
summary: They quarrel over water.
source: { title: How two towns share a river, publisher: Edgewise }
actors:
  alder: { label: Alder, kind: country, summary: The town above., at: "built a mill" }
  birch: { label: Birch, kind: country, summary: The town below., at: "lies below" }
`;

/** An edge of seven lines, some of which are replaced or added; line 8 is its first. */
function mapWith(lines: Readonly<Record<string, string>>): string {
  const edge: Record<string, string> = {
    tie: 'alder -- birch',
    id: 'talks',
    label: 'meets',
    stance: 'cooperation',
    status: 'ongoing',
    at: '2.1',
    claim: 'The two talk.',
    ...lines,
  };
  const text = Object.entries(edge).map(([key, value]) => `    ${key}: ${value}\n`);
  return `${HEAD}ties:\n${text.join('').replace('    tie', '  - tie')}`;
}

function messagesOf(yaml: string, at: typeof article | null = article): readonly string[] {
  const result = parseMap(yaml, 'map.yaml', { article: at });
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

test('the example of docs/format.md compiles', () => {
  const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
  const yaml = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const ferry = articleFromText(EXAMPLE_ARTICLE);
  expect(yaml.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  expect(parseMap(yaml, 'map.yaml', { article: ferry })).toMatchObject({ ok: true });
});

test('a map in ten lines compiles, with the defaults of what it leaves out', () => {
  const result = parseMap(mapWith({}), 'map.yaml', { article });
  expect(result.ok && result.dataset.edges[0]).toMatchObject({
    directed: false,
    basis: 'stated',
    reasoning: {
      qualifier: 'asserted',
      viewpoint: 'author',
      grounds: [],
      places: [{ sentence: 1 }],
    },
  });
  expect(result.ok && result.dataset.source).toMatchObject({ paragraphs: 3, sentences: [1, 2, 3] });
});

describe('what YAML makes something else of is reported with line, column and cure', () => {
  test.each([
    [
      'a colon in a text',
      { claim: 'Birch says: no more' },
      'map.yaml:14:12: a colon followed by a space inside a text: put the text in quotes, or on the next line after ">-"',
    ],
    [
      'a number sign in a text',
      { claim: 'Alder is #1 upstream' },
      'map.yaml:14:12: ties[0] "talks": claim the text after "#" was read as a comment and lost: "1 upstream"; put the text in quotes, or on the next line after ">-"',
    ],
    [
      'a number sign in a text that goes on',
      { claim: 'Alder is #1\n      upstream' },
      'map.yaml:14:23: the text after "#" was read as a comment and lost: "1"; put the text in quotes, or on the next line after ">-"',
    ],
    [
      'words behind a closing quote',
      { at: '"meet every" and more' },
      'map.yaml:13:22: a text goes on after its closing quote: one pair of quotes for the whole (and one for each place, on a line with a dash); a quote inside single quotes is written twice',
    ],
    [
      'places in brackets',
      { at: '[meet every spring, lies below]' },
      'map.yaml:13:9: ties[0] "talks": at a list in brackets splits a text at its commas: put each text in quotes, or write each place on a line with a dash',
    ],
    [
      'an exclamation mark',
      { claim: '!important' },
      'map.yaml:14:12: a text cannot begin with "!": put it in quotes',
    ],
    [
      'an at sign',
      { claim: '@9' },
      'map.yaml:14:12: a text cannot begin with "@": put it in quotes',
    ],
    [
      'a backtick',
      { claim: '`x`' },
      'map.yaml:14:12: a text cannot begin with "`": put it in quotes',
    ],
    [
      'a percent sign',
      { claim: '%5' },
      'map.yaml:14:12: a text cannot begin with "%": put it in quotes',
    ],
    [
      'an asterisk',
      { claim: '*x' },
      'map.yaml:14:12: ties[0] "talks": claim anchors (&) and aliases (*) are not allowed; a text that begins so needs quotes',
    ],
    [
      'an ampersand',
      { claim: '&x y' },
      'map.yaml:14:15: ties[0] "talks": claim anchors (&) and aliases (*) are not allowed; a text that begins so needs quotes',
    ],
    [
      'a tab',
      { claim: '\n\tThe two talk.' },
      'map.yaml:15:1: a tab is not allowed as indentation: use two spaces',
    ],
    [
      'a backslash in double quotes',
      { claim: '"a \\q"' },
      'map.yaml:14:15: a backslash in double quotes begins an escape: write \\\\, or use single quotes',
    ],
    [
      'a quote that is not closed',
      { claim: '"The two talk.' },
      'map.yaml:15:1: the closing quote is missing',
    ],
    [
      'an empty value',
      { claim: '' },
      'map.yaml:14:5: ties[0] "talks": claim is empty: write something behind the colon, or leave the key out',
    ],
    [
      'keys in place of a text',
      { note: '{ a: { b: c } }' },
      'map.yaml:15:16: ties[0] "talks": note.a must be text, not keys with values',
    ],
  ])('%s', (_, lines, message) => {
    expect(messagesOf(mapWith(lines))[0]).toBe(message);
  });

  test.each([
    [
      'a key that is written twice',
      `${mapWith({})}    claim: Again.\n`,
      'map.yaml:15:5: ties[0] "talks": claim.again "claim" is written twice in the same place; remove one',
    ],
    [
      'a line that is indented too little',
      `${mapWith({})}   note: x\n`,
      'map.yaml:15:4: is not indented like the entry that it belongs to: use two spaces for each level',
    ],
    [
      'a second document',
      `${mapWith({})}---\na: b\n`,
      'map.yaml:15:1: a second document after "---"; a file holds one map',
    ],
    ['an empty file', '', 'map.yaml:1:1: is empty'],
    ['a list', '- a\n- b\n', 'map.yaml:1:1: must be keys with values, not a list'],
    ['a file of another kind', 'hello', 'map.yaml:1:1: must be keys with values, not "hello"'],
  ])('%s', (_, yaml, message) => {
    expect(messagesOf(yaml)[0]).toBe(message);
  });

  test.each([
    ['no', 'no'],
    ['1e3', '1e3'],
    ['null', 'null'],
    ['2015-11', '2015-11'],
    ['“Typographic quotes”', '“Typographic quotes”'],
    ['"a # b: c"', 'a # b: c'],
    ['>-\n      one # two:\n      three', 'one # two: three'],
    ['|\n      one\n      two\n', 'one\ntwo'],
  ])('%s stays the text that it is', (written, label) => {
    const result = parseMap(mapWith({ label: written }), 'map.yaml', { article });
    expect(result.ok ? result.dataset.edges[0]?.label : result.problems).toBe(label);
  });

  test('comments are allowed where they take nothing from a text', () => {
    const yaml = mapWith({ stance: 'cooperation # see 2.1', at: '2.1 # spring' }).replace(
      'ties:',
      '# all of them\nties:',
    );
    expect(messagesOf(yaml)).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['9.2', '9.2 is not in the article: its paragraphs run from 0 (the title) to 2'],
    ['1.7', '1.7 is not in the article: paragraph 1 has 2 sentences'],
    [
      '"Birch"',
      '"Birch" is in 2 sentences: 1.2, 2.2. Add a word: "Birch, which" (1.2), "of Birch" (2.2)',
    ],
    [
      '"meet every summer"',
      '"meet every summer" is in no sentence of the article; nearest: "meet every" (2.1)',
    ],
    ['p2 "complained"', '"complained" is in no sentence of paragraph 2; nearest'],
    ['"every spring … built a mill"', 'ends at 1.1, before it begins at 2.1'],
  ])('%s is refused with the way out', (at, message) => {
    const [found] = messagesOf(mapWith({ at: `'${at}'` }));
    expect(found).toContain(`map.yaml:13:9: ties[0] "talks": at `);
    if (!message.endsWith('nearest')) expect(found).toContain(message);
  });

  test.each([
    ['2.1', ['2.1']],
    ['1.2, 2.1', ['1.2', '2.1']],
    ['meet every SPRING', ['2.1']],
    ["'“would rather talk”'", ['2.2']],
    ['\'p2 "Birch"\'', ['2.2']],
    ["'low water … every spring'", ['1.2', '2.1']],
    ['\n      - built a mill\n      - 2.3', ['1.1', '2.3']],
  ])('%s is found', (at, names) => {
    const result = parseMap(mapWith({ at }), 'map.yaml', { article });
    const places = result.ok ? result.dataset.edges[0]?.reasoning.places : result.problems;
    expect(places).toMatchObject(
      names.map((name) => {
        const [paragraph, sentence] = name.split('.').map(Number);
        return { paragraph, sentence };
      }),
    );
  });

  test('needs the article, which is said once', () => {
    expect(messagesOf(mapWith({}), null)).toEqual([
      'map.yaml:1:1: article is not at hand, and without it places cannot be found: name its file here, or with --article',
    ]);
  });
});

describe('what is wrong in meaning', () => {
  test.each([
    [
      'an actor that is not there',
      { tie: 'alder -> brich' },
      'map.yaml:8:10: ties[0] "talks": tie "brich" is not the id of any actor; did you mean "birch"?',
    ],
    [
      'no arrow',
      { tie: 'alder birch' },
      'map.yaml:8:10: ties[0] "talks": tie "alder birch" must be two actors with an arrow between spaces: "iran -> eaeu", or "iran -- turkey" without direction',
    ],
    [
      'a choice that is not there',
      { stance: 'coperation' },
      'map.yaml:11:13: ties[0] "talks": stance "coperation" is not one of cooperation, dispute, neutral; did you mean "cooperation"?',
    ],
    [
      'a key that is not there',
      { becaus: 'x' },
      'map.yaml:15:5: ties[0] "talks": becaus is not a key of map.yaml; possible here: ',
    ],
    [
      'a key of the dataset',
      { source: 'x' },
      'map.yaml:15:5: ties[0] "talks": source is not a key of map.yaml; did you mean "tie"?',
    ],
    [
      'a hedge that is missing',
      { qualifier: 'hedged' },
      'map.yaml:8:5: ties[0] "talks": hedge is missing: qualifier "hedged" needs the hedge in words',
    ],
  ])('%s', (_, lines, message) => {
    expect(messagesOf(mapWith(lines))[0]).toContain(message);
  });

  test('all problems are found at once, in the order of the file', () => {
    const lines = messagesOf(mapWith({ stance: 'love', status: 'soon', claim: 'a #b' })).map(
      (one) => Number(one.split(':')[1]),
    );
    expect(lines).toEqual([11, 12, 14]);
  });
});

test('a tie without claim or place is unfinished: named, checked, and left out', () => {
  const yaml = `${mapWith({})}  - { tie: birch -> alder, stance: dispute }\n`;
  const result = parseMap(yaml, 'map.yaml', { article });
  expect(result.ok && result.dataset.edges).toHaveLength(1);
  expect(result.ok && result.unfinished).toEqual([
    { edge: 1, id: 'birch-alder', lacks: ['claim', 'place'] },
  ]);
  expect(messagesOf(`${yaml}  - { tie: birch -> aldr }\n`)).toEqual([
    'map.yaml:16:12: ties[2] "birch -> aldr": tie "aldr" is not the id of any actor; did you mean "alder"?',
  ]);
});

describe('input that is meant to harm', () => {
  test.each([
    ['brackets 100,000 deep', `a: ${'['.repeat(100_000)}`],
    ['dashes 20,000 deep', `${'- '.repeat(20_000)}a`],
    ['an alias bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`],
    ['a prototype', '__proto__: { polluted: yes }\n'],
    ['binary', '\u0000\u0001\u0002'],
    ['half a character', `title: "\\ud800"\n`],
    ['50,000 lines of nothing', ':\n'.repeat(50_000)],
  ])('%s is refused and does not throw', (_, yaml) => {
    expect(messagesOf(yaml).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('places in brackets', () => {
  const DASHED = '\n      - "built a mill"\n      - "lies below"';
  const placesOf = (at: string) => {
    const result = parseMap(mapWith({ at }), 'map.yaml', { article });
    return result.ok
      ? result.dataset.edges[0]?.reasoning.places.map(
          (place) => `${place.paragraph}.${place.sentence}`,
        )
      : result.problems.map(({ message }) => message);
  };

  test.each([
    ['numbers of sentences', '[2.1, 2.2]'],
    ['quoted words', '["built a mill", "lies below"]'],
  ])('are read where no comma can split them: %s', (_, at) => {
    expect(placesOf(at)).toEqual(placesOf(at.startsWith('[2') ? '2.1, 2.2' : DASHED));
  });
});

test('a comma in a text inside braces is named as what has split it', () => {
  const yaml = `${mapWith({})}withoutTies:\n  - { at: 0.1, why: It names the subject, given above. }\n`;
  expect(messagesOf(yaml)).toEqual([
    'map.yaml:16:43: withoutTies[0]["given above."] is the rest of "why", split off by the comma before it: inside braces, put a text with a comma in quotes, or write each key on a line of its own',
  ]);
});

test('several sentences without ties with one reason become one entry each, and problems keep their line', () => {
  const written = `${mapWith({})}withoutTies:\n  - at: 0.1, 1.1\n    why: Both announce the subject.\n`;
  const result = parseMap(`${written}  - at: 1.2\n    why: Told elsewhere.\n`, 'map.yaml', {
    article,
  });
  expect(
    result.ok &&
      result.dataset.withoutTies?.map(
        ({ place, why }) => `${place.paragraph}.${place.sentence} ${why}`,
      ),
  ).toEqual([
    '0.1 Both announce the subject.',
    '1.1 Both announce the subject.',
    '1.2 Told elsewhere.',
  ]);
  const long = 'x'.repeat(700);
  expect(messagesOf(`${written}  - at: 1.2\n    why: ${long}\n`)).toEqual([
    expect.stringMatching(/^map\.yaml:19:10: withoutTies\[1\]\.why /),
  ]);
});

describe('a step of the argument that uses a tie which is left out', () => {
  const argument = `argument:
  thesis: [peace]
  steps:
    - { id: peace, text: They get along., uses: [talks], at: 2.1 }
`;

  test('is told that the tie is unfinished, not that there is none', () => {
    const yaml = mapWith({ claim: 'The two talk.' }).replace(/ {4}claim:.*\n/, '');
    expect(messagesOf(`${yaml}${argument}`)).toEqual([
      'map.yaml:17:50: argument.steps[0] "peace": uses[0] "talks" is a tie that is unfinished and left out: give the tie its claim, or take it out here',
    ]);
  });

  test('is not reported where the place of the tie is what is wrong', () => {
    const yaml = mapWith({ at: '[meet every spring, lies below]' });
    expect(messagesOf(`${yaml}${argument}`)).toEqual([
      expect.stringContaining('ties[0] "talks": at a list in brackets splits'),
    ]);
  });
});
