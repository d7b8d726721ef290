import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/article/htmlArticle';

function paragraphsOf(html: string): readonly string[] {
  const { paragraphs } = articleFromHtml(html);
  return paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' '));
}

describe('an article from a page', () => {
  test.each([
    [
      'has the first h1 for its title, wherever it stands',
      '<h1>T</h1><article><p>A</p></article>',
      ['T', 'A'],
    ],
    ['tells the title only once', '<article><h1>T</h1><p>A</p></article>', ['T', 'A']],
    ['has the title of the page where there is no h1', '<title>T</title><p>A</p>', ['T', 'A']],
    [
      'is the article element alone',
      '<h1>T</h1><p>no</p><article><p>A</p></article><p>no</p>',
      ['T', 'A'],
    ],
    ['is else the main element', '<h1>T</h1><p>no</p><main><p>A</p></main>', ['T', 'A']],
    ['is else the body', '<h1>T</h1><div><p>A</p></div>', ['T', 'A']],
    [
      'has list items, quotations and headings as paragraphs',
      '<h1>T</h1><h2>H</h2><ul><li>L</ul><blockquote>Q</blockquote>',
      ['T', 'H', 'L', 'Q'],
    ],
    [
      'takes the innermost block where they nest',
      '<h1>T</h1><blockquote><p>A</p><p>B</p></blockquote>',
      ['T', 'A', 'B'],
    ],
    [
      'leaves out what is no text of it',
      '<h1>T</h1><article><nav><p>no</p></nav><p>A<script>no</script></p><aside><p>no</p></aside></article>',
      ['T', 'A'],
    ],
    [
      'reads through inline marks, line breaks and entities',
      '<h1>T</h1><p>A&nbsp;<em>b</em><br>c &amp; d</p>',
      ['T', 'A b c & d'],
    ],
    [
      'leaves out the markers of footnotes, and no other raised text',
      '<h1>T</h1><p>A<sup><a href="#n1">1</a></sup>, b<a role="doc-noteref" href="#n2">2</a>, m<sup>2</sup>',
      ['T', 'A, b, m2'],
    ],
    [
      'leaves out a byline and what is marked so',
      '<h1>T</h1><p class="post-byline">By X</p><p itemprop="author">X</p><p data-edgewise-ignore>no</p><p>A</p>',
      ['T', 'A'],
    ],
    ['is found at any depth', `<h1>T</h1>${'<div>'.repeat(20_000)}<p>A</p>`, ['T', 'A']],
    ['has no empty paragraphs', '<h1>T</h1><p> &nbsp; </p><p>A</p>', ['T', 'A']],
    ['is empty for an empty page', '', []],
  ])('%s', (_, html, wanted) => {
    expect(paragraphsOf(html)).toEqual(wanted);
  });
});
