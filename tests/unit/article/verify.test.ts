import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/article/article';
import { findCloseWording, verifyDataset } from '../../../src/article/verify';
import {
  parsed,
  place,
  rawNode,
  tinyDataset,
  TINY_ARTICLE,
  type RawDataset,
  type RawPlace,
} from '../../fixtures/dataset';

const article = articleFromText(TINY_ARTICLE);

function problemsAfter(change: (raw: RawDataset) => void, text = TINY_ARTICLE) {
  const raw = tinyDataset();
  change(raw);
  return verifyDataset(parsed(raw), articleFromText(text), 'graph.json');
}

/** Paths of the problems if sentence 2.1 has this place. */
function pathsWith(overrides: Partial<RawPlace>): readonly string[] {
  const problems = problemsAfter((raw) => {
    raw.nodes[0] = rawNode('alder', { places: [{ ...place(2, 1), ...overrides }] });
  });
  return problems.map(({ path }) => path.replace('nodes[0].places[0].', ''));
}

test('a dataset that fits its article has no problems', () => {
  expect(verifyDataset(parsed(tinyDataset()), article)).toEqual([]);
});

test('an article in which one letter changed is detected, and so is its sentence', () => {
  const problems = problemsAfter(() => undefined, TINY_ARTICLE.replace('1901', '1902'));
  expect(problems.map(({ path }) => path)).toEqual(['source.sha256']);
  expect(problems[0]?.message).toContain('changed in 1.1. ');
});

test('one added word is told once, with the cure', () => {
  const problems = problemsAfter(() => undefined, TINY_ARTICLE.replace('a mill', 'a big mill'));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(
    /changed in 1\.1; \d later sentences begin elsewhere, but read the same\. .*edgewise locate/,
  );
});

test('a byline that counts as a paragraph is told once, with the cure', () => {
  const [title = '', ...rest] = TINY_ARTICLE.split('\n\n');
  const problems = problemsAfter(() => undefined, [title, 'By A. Miller', ...rest].join('\n\n'));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('shifted by one paragraph down from 1.1 on');
  expect(problems[0]?.message).toContain('mark it data-edgewise-ignore');
});

test('an article that only spells its quotes and spaces otherwise fits', () => {
  const spelt = TINY_ARTICLE.replace('“', '"').replace('”', '"').replaceAll(' ', '\u00A0 ');
  expect(problemsAfter(() => undefined, spelt)).toEqual([]);
});

test('another article is detected by its length, its paragraphs and its hash', () => {
  const problems = problemsAfter((raw) => {
    raw.nodes.forEach((node) => (node.places = []));
    raw.edges = [];
  }, 'Another title\nAnother text.');
  expect(problems.map(({ message }) => message)).toEqual([
    'graph.json: source.length 275 does not fit the article: found 27',
    'graph.json: source.paragraphs 3 does not fit the article: found 2',
    expect.stringMatching(/^graph\.json: source\.sha256 "[0-9a-f]{64}" does not fit the article/),
  ]);
});

describe('a place is refused', () => {
  test.each([
    ['with another start', { start: 139 }, ['start']],
    ['with another end', { end: 170 }, ['end']],
    ['with another hash', { sha256: '0'.repeat(64) }, ['sha256']],
    [
      'with the numbers of another sentence',
      { sentence: 2 },
      ['start', 'end', 'sha256', 'textStart'],
    ],
    ['when its start leads elsewhere', { textStart: 'Upstream' }, ['textStart']],
    ['when its end leads elsewhere', { textEnd: 'dig' }, ['textStart']],
    ['when its words do not stand in the article', { textStart: 'Three councils' }, ['textStart']],
  ])('%s', (_, overrides, wanted) => {
    expect(pathsWith(overrides)).toEqual(wanted);
  });

  test('with the numbers of a sentence that the article does not have', () => {
    const problems = problemsAfter((raw) => {
      raw.nodes[0] = rawNode('alder', { places: [{ ...place(2, 1), sentence: 4 }] });
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'graph.json: nodes[0] "alder": places[0] names the sentence 2.4, which the article does not have',
    ]);
  });

  test('when its start comes again, with the words that fit', () => {
    const problems = problemsAfter((raw) => {
      raw.nodes[0] = rawNode('alder', { places: [{ ...place(1, 2), textStart: 'Birch' }] });
    });
    expect(problems).toMatchObject([
      {
        path: 'nodes[0].places[0].textStart',
        message:
          'graph.json: nodes[0] "alder": places[0].textStart "Birch" stands more than once in the article; fit are "Birch, which" and textEnd "since"',
        suggestion: 'Birch, which',
      },
    ]);
  });

  test('in a ground and in a step of the argument as well', () => {
    const wrong = { ...place(2, 1), start: 1 };
    const problems = problemsAfter((raw) => {
      raw.edges[0]?.reasoning.grounds.push({ text: 'More.', places: [wrong] });
      const step = { id: 'first', text: 'So.', supports: [], uses: [], places: [wrong] };
      raw.argument = { thesis: ['first'], steps: [step] };
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'edges[0].reasoning.grounds[1].places[0].start',
      'argument.steps[0].places[0].start',
    ]);
  });
});

describe('copied words', () => {
  test('are found in any text, reported with their number and no more than four of them', () => {
    const problems = problemsAfter((raw) => {
      raw.notShown = ['Alder has complained of the low water ever since — the two councils!'];
    });
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      [
        'notShown[0]',
        'graph.json: notShown[0] copies 11 words in a row from the article, beginning "has complained of the"; say it in your own words',
      ],
    ]);
  });

  test('are found in every language that a text is translated into', () => {
    const raw = { ...tinyDataset(), summary: {} };
    const copied = 'Alder has complained of the low water ever since, the two councils!';
    raw.summary = { en: 'Two towns.', 'en-GB': copied };
    const problems = verifyDataset(parsed(tinyDataset()), article, 'graph.json', raw);
    expect(problems.map(({ path }) => path)).toEqual(['summary.en-GB']);
  });

  test("are found in the author's own keys", () => {
    const problems = problemsAfter((raw) => {
      raw['x-notes'] = { deep: ['we would rather talk than dig, said the mayor'] };
    });
    expect(problems.map(({ path }) => path)).toEqual(['x-notes.deep[0]']);
  });
});

describe('wording close to the article', () => {
  const warningsWith = (text: string, terms: string[] = []) => {
    const raw = tinyDataset();
    raw.notShown = [text];
    raw.source.terms = terms;
    return findCloseWording(parsed(raw), article, 'graph.json').map(({ message }) => message);
  };

  test.each([
    ['five words', 'Nobody built a mill in 1901.', 0],
    ['six words', 'Who built a mill in 1901, Birch asked.', 1],
    ['eight words, which are refused', 'which lies below it, has complained of the', 0],
  ])('%s', (_, text, count) => {
    expect(warningsWith(text)).toHaveLength(count);
  });

  test('is told with its length and the cure', () => {
    expect(warningsWith('Who built a mill in 1901, Birch asked.')).toEqual([
      'graph.json: notShown[0] has 6 words in a row from the article, beginning "built a mill in"; say it in your own words, or list a name that cannot be helped in source.terms',
    ]);
  });

  test('is accepted of a name that is listed', () => {
    expect(warningsWith('The Common Weir may follow the talks.')).toEqual([]);
    const text = 'Ask what lies below it, has complained of.';
    expect(warningsWith(text)).toHaveLength(1);
    expect(warningsWith(text, ['lies below it, has complained of'])).toEqual([]);
  });
});

test('the place of a sentence without ties is held against the article too', () => {
  const problems = problemsAfter((raw) => {
    raw.withoutTies = [{ place: { ...place(2, 2), textStart: 'Alder' }, why: 'A saying.' }];
  });
  expect(problems.map(({ path }) => path)).toEqual(['withoutTies[0].place.textStart']);
});
