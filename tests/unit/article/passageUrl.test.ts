import { describe, expect, test } from 'vitest';
import { passageUrl } from '../../../src/article/passageUrl';

const url = 'https://example.org/article';

describe('passageUrl', () => {
  test('gives start and end as a text fragment', () => {
    expect(passageUrl({ url }, { textStart: 'First of', textEnd: 'spheres' })).toBe(
      `${url}#:~:text=First%20of,spheres`,
    );
  });

  test('gives the start alone where that is enough', () => {
    expect(passageUrl({ url }, { textStart: 'Doing', textEnd: '' })).toBe(`${url}#:~:text=Doing`);
  });

  test('escapes the signs that a fragment gives a meaning', () => {
    const made = passageUrl({ url }, { textStart: 'a-b, c & d', textEnd: 'e#f%"' });
    expect(made).toBe(`${url}#:~:text=a%2Db%2C%20c%20%26%20d,e%23f%25%22`);
  });

  test('follows a fragment that the article’s URL has', () => {
    expect(passageUrl({ url: `${url}#page-2` }, { textStart: 'Doing', textEnd: '' })).toBe(
      `${url}#page-2:~:text=Doing`,
    );
  });

  test('is nothing where the article has no URL', () => {
    expect(passageUrl({}, { textStart: 'Doing', textEnd: '' })).toBeNull();
  });
});
