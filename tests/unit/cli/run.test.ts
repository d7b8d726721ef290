import { describe, expect, test } from 'vitest';
import { runEdgewise } from '../../../src/cli/run';
import { oneEdge, place, TINY_ARTICLE, tinyDataset } from '../../fixtures/dataset';
import { cpuMs } from '../../fixtures/cpuTime';
import { createFakeIo } from './fakeIo';

const sound = JSON.stringify(tinyDataset());
const broken = JSON.stringify({ ...tinyDataset(), edges: [{}], tilte: 1 }, null, 2);
const weak = JSON.stringify(oneEdge({ label: 'works with.' }), null, 2);
const close = JSON.stringify({
  ...tinyDataset(),
  notShown: ['Who built a mill in 1901, Birch asked.'],
});
const misplaced = JSON.stringify({
  ...tinyDataset(),
  notShown: ['which lies below it, has complained of the low water'],
});
const files = {
  'a.json': sound,
  'broken.json': broken,
  'misplaced.json': misplaced,
  'weak.json': weak,
  'close.json': close,
  'tiny.txt': TINY_ARTICLE,
  'page.html': `<h1>How two towns share a river</h1><article>${TINY_ARTICLE.trim()
    .split('\n\n')
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article>`,
  '-': sound,
  'zh.txt': '渡轮\n\n北港经营着唯一的渡轮。市议会为每次航行付费。',
  'th.txt': 'แม่น้ำ\n\nเมืองนี้สร้างสะพานใหม่ข้ามแม่น้ำ',
  'many.json': JSON.stringify({ ...tinyDataset(), nodes: Array(500).fill({ a: 1 }) }),
  'escape.json': sound
    .replaceAll('alder', 'al\\u001b[31mder')
    .replace('"al\\u001b[31mder"', '"al\\u001b[31mdre"'),
};

async function run(...args: string[]) {
  const { io, out, err } = createFakeIo(files);
  const exit = await runEdgewise(args, io);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('exit codes', () => {
  test.each([
    [0, 'a sound file', ['validate', 'a.json']],
    [0, 'standard input', ['validate', '-']],
    [0, 'a file with warnings', ['validate', 'weak.json']],
    [1, 'a file with warnings, strictly', ['validate', '--strict', 'weak.json']],
    [0, 'a sound file, strictly', ['validate', '--strict', 'a.json']],
    [0, 'wording close to the text', ['verify', 'close.json', '--text', 'tiny.txt']],
    [1, 'the same, strictly', ['verify', 'close.json', '--text', 'tiny.txt', '--strict']],
    [1, 'a broken file among sound ones', ['validate', 'a.json', 'broken.json']],
    [2, 'a file that is not there, even among broken ones', ['validate', 'broken.json', 'no.json']],
    [2, 'no file', ['validate']],
    [0, 'a dataset that fits its text', ['verify', 'a.json', '--text', 'tiny.txt']],
    [0, 'a dataset that fits its page', ['verify', 'a.json', '--html=page.html']],
    [0, 'a dataset from standard input', ['verify', '-', '--text', 'tiny.txt']],
    [1, 'copied words', ['verify', 'misplaced.json', '--text', 'tiny.txt']],
    [1, 'a broken dataset', ['verify', 'broken.json', '--text', 'tiny.txt']],
    [1, 'another article', ['verify', 'a.json', '--text', 'page.html']],
    [2, 'an article that is not there', ['verify', 'a.json', '--text', 'no.txt']],
    [2, 'no article', ['verify', 'a.json']],
    [2, 'two articles', ['verify', 'a.json', '--text', 'tiny.txt', '--html', 'page.html']],
    [2, 'an option without its file', ['verify', 'a.json', '--text']],
    [2, 'two things from standard input', ['verify', '-', '--text', '-']],
    [2, 'two datasets', ['verify', 'a.json', 'a.json', '--text', 'tiny.txt']],
    [0, 'words that stand once', ['locate', 'tiny.txt', 'common weir', 'built a mill']],
    [1, 'words that stand in two sentences', ['locate', 'tiny.txt', 'Birch']],
    [1, 'words that stand nowhere', ['locate', 'tiny.txt', 'common weir', 'Cedar']],
    [2, 'no words', ['locate', 'tiny.txt']],
    [2, 'an unknown command', ['explain', 'a.json']],
    [2, 'an unknown option', ['validate', 'a.json', '--colour']],
    [2, 'no command', []],
    [0, 'a call for help', ['--help']],
    [0, 'a call for help on a command', ['verify', '--help']],
  ])('%i for %s', async (wanted, _, args) => {
    expect((await run(...args)).exit).toBe(wanted);
  });
});

describe('validate', () => {
  test('prints every problem with its line, then their number', async () => {
    const { out, err } = await run('validate', 'broken.json');
    expect(out).toContain(
      'broken.json: tilte is not a key of the format; did you mean "title"? (line',
    );
    expect(out).toContain('broken.json: edges[0].target is missing: the id of a node (line');
    expect(out).toMatch(/broken\.json: \d+ problems$/);
    expect(err).toBe('');
  });

  test('says of a sound file what is in it', async () => {
    expect((await run('validate', 'a.json')).out).toBe('a.json: no problems: 3 nodes, 4 edges');
  });

  test('prints warnings of a sound file, with line and cure, and counts them', async () => {
    const { out } = await run('validate', 'weak.json');
    expect(out).toMatch(
      /^warning: weak\.json: edges\[0\] "alder-birch": label ends with punctuation, .*: leave it out \(line \d+\)\nweak\.json: no problems: 2 nodes, 1 edge, 1 warning$/,
    );
  });

  test('with --json lists warnings apart from problems', async () => {
    const { out } = await run('validate', 'weak.json', 'a.json', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      files: [
        { file: 'weak.json', ok: true, problems: [], warnings: [{ path: 'edges[0].label' }] },
        { file: 'a.json', problems: [], warnings: [] },
      ],
    });
  });

  test('goes on after a file that cannot be read', async () => {
    const { out } = await run('validate', 'no.json', 'a.json');
    expect(out).toBe('no.json: there is no such file\na.json: no problems: 3 nodes, 4 edges');
  });

  test('with --json prints all files and problems as JSON and messages for people on standard error', async () => {
    const { out, err } = await run('validate', '--json', 'a.json', 'broken.json', 'no.json');
    expect(JSON.parse(out)).toMatchObject({
      command: 'validate',
      ok: false,
      files: [
        { file: 'a.json', ok: true, problems: [] },
        { file: 'broken.json', ok: false },
        { file: 'no.json', ok: false, error: 'no.json: there is no such file' },
      ],
    });
    expect(out).toContain('"suggestion": "title"');
    expect(err).toContain('did you mean "title"?');
  });
});

describe('verify', () => {
  test('prints what does not fit, with the line of the dataset', async () => {
    const { out } = await run('verify', 'misplaced.json', '--text', 'tiny.txt');
    expect(out.split('\n')).toEqual([
      'misplaced.json: notShown[0] copies 10 words in a row from the article, beginning "which lies below it"; say it in your own words (line 1)',
      'misplaced.json: 1 problem',
    ]);
  });

  test('says what it has held the dataset against', async () => {
    const { out } = await run('verify', 'a.json', '--text', 'tiny.txt');
    expect(out).toBe('a.json: fits its article of 3 paragraphs and 6 sentences');
  });

  test('prints the problems of a dataset that is broken in itself', async () => {
    const { out } = await run('verify', 'broken.json', '--text', 'tiny.txt', '--json');
    expect(JSON.parse(out)).toMatchObject({ command: 'verify', ok: false, file: 'broken.json' });
    expect(out).toContain('"path": "tilte"');
  });
});

describe('locate', () => {
  test('prints the place as JSON on one line, fit to paste', async () => {
    const { out } = await run('locate', 'tiny.txt', 'common weir');
    expect(out).not.toContain('\n');
    expect(JSON.parse(out)).toEqual(place(2, 3));
  });

  test('prints all places of words that stand more than once, and says so', async () => {
    const lines = (await run('locate', 'tiny.txt', 'Birch')).out.split('\n');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line) as unknown)).toEqual([
      place(1, 2),
      place(2, 2),
    ]);
    expect(lines[2]).toBe('tiny.txt: "Birch" is in 2 sentences: 1.2, 2.2');
  });

  test('with --json gives each search with its places', async () => {
    const { out, err } = await run('locate', 'tiny.txt', 'Cedar', 'common weir', '--json');
    expect(JSON.parse(out)).toEqual({
      command: 'locate',
      ok: false,
      searches: [
        { words: 'Cedar', places: [], problem: 'tiny.txt: "Cedar" is in no sentence' },
        { words: 'common weir', places: [place(2, 3)] },
      ],
    });
    expect(err).toContain('tiny.txt: "Cedar" is in no sentence');
  });
});

describe('misuse', () => {
  test.each([
    [
      'a misspelt command',
      ['valdate'],
      'edgewise: "valdate" is not a command; did you mean "validate"?',
    ],
    [
      'a misspelt option',
      ['verify', 'a.json', '--txt', 'x'],
      'edgewise: --txt is not an option of verify; did you mean "--text"?',
    ],
    [
      'an option of another command',
      ['validate', '--text', 'x'],
      'edgewise: --text is not an option of validate',
    ],
    [
      'an option without its file',
      ['verify', 'a.json', '--text'],
      'edgewise: --text needs a value',
    ],
    [
      'no words to look for',
      ['locate', 'tiny.txt'],
      'edgewise: locate needs ARTICLE.txt and at least one "words"',
    ],
  ])(
    'as by %s is reported on standard error, with a pointer to --help',
    async (_, args, message) => {
      const { out, err } = await run(...args);
      expect(err.split('\n')).toEqual([message, 'Try edgewise --help.']);
      expect(out).toBe('');
    },
  );

  test('with --json gives JSON too', async () => {
    const { out } = await run('valdate', '--json');
    expect(JSON.parse(out)).toEqual({
      ok: false,
      error: '"valdate" is not a command; did you mean "validate"?',
    });
  });

  test('words that begin with a hyphen may be looked for behind --', async () => {
    expect((await run('locate', 'tiny.txt', '--', '-weir')).exit).toBe(1);
  });
});

test('control characters of a dataset never reach the terminal', async () => {
  const { out } = await run('validate', 'escape.json');
  expect(out).toContain('did you mean "al\\u001b[31mdre"?');
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('of many problems 20 are printed, and how many more there are', async () => {
  const lines = (await run('validate', 'many.json')).out.split('\n');
  expect(lines).toHaveLength(22);
  expect(lines[20]).toMatch(/^and \d+ more problems/);
  expect(lines[21]).toMatch(/^many\.json: \d{3,} problems$/);
});

test.each([
  ['市议会', 'zh.txt'],
  ['สะพาน', 'th.txt'],
])('a word is found inside a sentence without spaces: %s', async (words, file) => {
  const { exit, out } = await run('locate', file, words);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ paragraph: 1, sentence: 1 });
});

test('locate reads a page as verify --html does', async () => {
  const { exit, out } = await run('locate', 'page.html', 'common weir');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual(place(2, 3));
});

test.each(['a'.repeat(60_000), 'ab.'.repeat(20_000), '.'.repeat(60_000)])(
  'locate is quick beside a word of 60,000 characters',
  async (word) => {
    const { io } = createFakeIo({ 'long.txt': `Title\n\n${word} is there. Another one.` });
    const start = cpuMs();
    expect(await runEdgewise(['locate', 'long.txt', 'is there'], io)).toBeLessThan(2);
    expect(cpuMs() - start).toBeLessThan(1000);
  },
);

test('help names the commands that work, and no other', async () => {
  const { out } = await run('--help');
  expect(out.match(/^ {2}\w+/gm)?.map((name) => name.trim())).toEqual([
    ...['init', 'dev', 'validate', 'verify', 'locate', 'rebase', 'build', 'convert'],
  ]);
});
