import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText, sentenceAt } from '../../../src/article/article';
import { splitSentences } from '../../../src/article/sentences';
import { TINY_ARTICLE } from '../../fixtures/dataset';

const ANKARA = new URL('../../../../shared/article/ankara.txt', import.meta.url);

describe('sentences', () => {
  test.each([
    ['after a full stop before a capital', 'One. Two.', ['One.', 'Two.']],
    ['after a question and an exclamation', 'Why? So! Now.', ['Why?', 'So!', 'Now.']],
    ['after closing quotes', '"Go." He went.', ['"Go."', 'He went.']],
    ['before an opening quote', 'He spoke. "Go."', ['He spoke.', '"Go."']],
    ['before capitals of other scripts', 'Bir. İki. Ось. Так.', ['Bir.', 'İki.', 'Ось.', 'Так.']],
    ['not before a small letter', 'about 3 p.m. it began', ['about 3 p.m. it began']],
    ['not before a digit', 'It ended. 1901 came.', ['It ended. 1901 came.']],
    ['not inside a number', 'It rose by 3.5 metres.', ['It rose by 3.5 metres.']],
    ['not after a colon', 'Two goals: First, peace.', ['Two goals: First, peace.']],
    ['not without white space', 'See Nr.Five.', ['See Nr.Five.']],
  ])('end %s', (_, paragraph, wanted) => {
    expect(splitSentences(paragraph)).toEqual(wanted);
  });
});

describe('an article from plain text', () => {
  const article = articleFromText(TINY_ARTICLE);

  test('has a paragraph for each line that is not empty, the title first', () => {
    expect(article.paragraphs.map((sentences) => sentences.length)).toEqual([1, 2, 3]);
    expect(sentenceAt(article, 0, 1)?.text).toBe('How two towns share a river');
  });

  test('gives offsets that cut each sentence out of the whole text', () => {
    const points = Array.from(article.text);
    for (const { start, end, text } of article.paragraphs.flat())
      expect(points.slice(start, end).join('')).toBe(text);
  });

  test('counts code points, so that an emoji before a sentence moves it by one', () => {
    const emoji = articleFromText('\u{1F600} title\nFirst one. Second one.');
    expect(sentenceAt(emoji, 1, 2)).toMatchObject({ start: 19, end: 30, text: 'Second one.' });
  });

  test('has no sentence where there is none', () => {
    expect(sentenceAt(article, 1, 0)).toBeUndefined();
    expect(sentenceAt(article, 1, 3)).toBeUndefined();
    expect(sentenceAt(article, 9, 1)).toBeUndefined();
  });

  test('of nothing is empty', () => {
    expect(articleFromText(' \n\n')).toEqual({ text: '', length: 0, paragraphs: [] });
  });

  test('the Ankara article has a title and 11 paragraphs of 2 2 1 1 1 2 2 2 2 3 1 sentences', (ctx) => {
    ctx.skip(!existsSync(ANKARA), 'not verified here: the article is not at hand');
    const ankara = articleFromText(readFileSync(ANKARA, 'utf8'));
    const counts = ankara.paragraphs.map((sentences) => sentences.length);
    expect(counts).toEqual([1, 2, 2, 1, 1, 1, 2, 2, 2, 2, 3, 1]);
  });
});
