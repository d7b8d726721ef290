import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/article/normalize';
import { lookForPassages } from '../../src/embed/article/lookForPassages';
import { readText } from '../../src/embed/article/readText';
import { finish } from '../fixtures/finish';
import { mountArticle, placesOfText, rangesIn } from './support/hostArticle';

const PARAGRAPHS = [
  'The ferry and the bridge',
  'Until 1964 a ferry carried both villages across the sound. Its last captain, Ms Aune, kept a book of every crossing.',
  '"We were never late," she wrote, "only the fog was early." The bridge took the ferry\'s trade within a year.',
];
const [TITLE, FIRST, SECOND] = PARAGRAPHS as [string, string, string];
const PLAIN = `<h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p>`;
const SENTENCES = Object.values(rangesOf(PLAIN));

function rangesOf(html: string) {
  const article = mountArticle(html);
  const ranges = rangesIn(article, PARAGRAPHS);
  article.remove();
  return ranges;
}

/**
 * Whether all five sentences are found unchanged, each range starting and ending with its sentence.
 */
function isAllThere(html: string): boolean {
  return Object.values(rangesOf(html)).every((text, i) => {
    const [found, sentence] = [normalize(text ?? ''), SENTENCES[i] ?? ''];
    return found.slice(0, 5) === sentence.slice(0, 5) && found.slice(-5) === sentence.slice(-5);
  });
}

test('in a plain article every range is its sentence', () => {
  expect(SENTENCES).toHaveLength(5);
  expect(SENTENCES.join(' ')).toBe(PARAGRAPHS.join(' '));
});

describe('every sentence is found, and unchanged, with', () => {
  test.each([
    [
      'inline markup',
      PLAIN.replace('last captain', '<em>last <b>capt</b></em>ain').replace(
        '1964 a',
        '<a href="/y">1964</a> a',
      ),
    ],
    [
      'entities and other quotes',
      PLAIN.replaceAll('"We', '&ldquo;We')
        .replace('late,"', 'late,&rdquo;')
        .replace("'s trade", '&rsquo;s&nbsp;trade'),
    ],
    [
      'no-break spaces and line breaks in the source',
      PLAIN.replaceAll('Ms Aune', 'Ms&nbsp;Aune').replaceAll(' the ', '\n      the '),
    ],
    [
      'soft hyphens, <wbr> and zero-width spaces',
      PLAIN.replaceAll('villages', 'vil&shy;la<wbr>ges').replace('crossing', 'cross&#8203;ing'),
    ],
    ['a line break in a sentence', PLAIN.replace('carried both', 'carried<br>both')],
    [
      'an advert between two paragraphs',
      PLAIN.replace('<p>"We', '<div class="ad"><p>Buy one, get two!</p></div><p>"We'),
    ],
    [
      'an advert within a paragraph',
      PLAIN.replace(' The bridge took', '<aside>Buy one!</aside> The bridge took'),
    ],
    [
      'a script and a hidden note in a sentence',
      PLAIN.replace(
        'ferry carried',
        'ferry<script type="x">1</script><span hidden> (boat)</span><i style="display:none">!</i> carried',
      ),
    ],
    [
      'text for screen readers in a sentence',
      PLAIN.replace(
        'book of',
        'book<span style="position:absolute;width:1px;overflow:hidden"> (opens in a new window)</span> of',
      ),
    ],
    [
      'a large first letter',
      PLAIN.replace('<p>Until', '<p><span style="float:left;font-size:3em">U</span>ntil'),
    ],
    [
      'paragraphs that are no <p>',
      PLAIN.replaceAll('<p>', '<span style="display:block">').replaceAll('</p>', '</span>'),
    ],
    [
      'a list and a table',
      `<h1>${TITLE}</h1><ul><li>${FIRST.replace('. Its', '.</li><li>Its')}</li></ul><table><tr><td>${SECOND.replace('. The bridge', '.</td><td>The bridge').replace('." The', '."</td><td>The')}</td></tr></table>`,
    ],
    [
      'a <pre>',
      `<h1>${TITLE}</h1><pre>${FIRST.replaceAll(', ', ',\n\t')}</pre><pre>${SECOND}</pre>`,
    ],
  ])('%s', (_, html) => {
    expect(isAllThere(html)).toBe(true);
  });

  test.each([
    [
      'Wikipedia',
      '<sup class="reference"><a href="#cite-1"><span>[</span>1<span>]</span></a></sup>',
    ],
    ['Pandoc', '<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a>'],
    ['a full address', '<sup><a href="https://example.org/ferry#n1">1</a></sup>'],
    ['no role', '<a href="#n1"><sup>*</sup></a>'],
  ])('footnote marks in the manner of %s', (_, mark) => {
    const html = PLAIN.replace('sound.', `sound${mark}.`).replace('crossing.', `crossing.${mark}`);
    const article = mountArticle(html);
    expect(normalize(readText(article).text)).toBe(PARAGRAPHS.join(' '));
  });

  /**
   * Every passage of the article, in all readings of its markup: "2.1", or "~2.1" if it counts as
   * edited.
   */
  const keysIn = (html: string) => {
    const article = mountArticle(html);
    const passages = finish(lookForPassages(article, placesOfText(PARAGRAPHS), false));
    const keys = passages.map(({ key, edited }) => `${edited ? '~' : ''}${key}`);
    article.remove();
    return keys;
  };
  const ALL = ['0.1', '1.1', '1.2', '2.1', '2.2'];

  test.each([
    ['Substack', '<a class="footnote-anchor" href="#footnote-1">1</a>'],
    ['a plain number', '<sup>1</sup>'],
    ['a link that a script follows', '<sup><a href="javascript:void(0)">1</a></sup>'],
    ['a page of notes', '<sup><a href="/notes/1">[1]</a></sup>'],
    ['raised by style', '<a href="/n" style="vertical-align:super">1</a>'],
    ['raised by so many pixels', '<span style="vertical-align:4px">*</span>'],
    ['several at once', '<sup>1, 2</sup>'],
    ['Word', '<a href="n.html" name="_ftnref1">[1]</a>'],
  ])('marks in the manner of %s, wherever they stand', (_, mark) => {
    for (const at of ['Until', 'sound', 'crossing.', '1964 a', 'late,'])
      expect(keysIn(PLAIN.replace(at, `${at}${mark}`))).toEqual(ALL);
  });

  test.each([
    [
      'a note in the margin',
      '1964 a',
      '1964<label></label><input type="checkbox" hidden><span style="float:right">As the minutes have it.</span> a',
    ],
    [
      'an initial with a copy for ears',
      'Until',
      '<span aria-hidden="true" style="float:left">U</span><span style="position:absolute;width:1px">U</span>ntil',
    ],
    [
      'letters that are hidden from ears',
      'Aune',
      '<span aria-label="Aune"><span aria-hidden="true" style="display:inline-block">Au</span><span aria-hidden="true" style="display:inline-block">ne</span></span>',
    ],
    ['a term that is a button', 'both villages', '<button>both villages</button>'],
  ])('%s', (_, words, markup) => {
    expect(keysIn(PLAIN.replace(words, markup))).toEqual(ALL);
  });

  test('different hands in different sentences', () => {
    const html = PLAIN.replace('sound', 'sound<sup>1</sup>')
      .replace('captain', '<button>captain</button>')
      .replace('early', 'early<i aria-hidden="true">#</i>');
    expect(keysIn(html)).toEqual(ALL);
  });

  test('a raised number that belongs to the text', () => {
    const paragraph = ['It covers 4 m2 of deck.'];
    const article = mountArticle('<p>It covers 4 m<sup>2</sup> of deck.</p>');
    expect(rangesIn(article, paragraph)).toEqual({ '0.1': paragraph[0] });
  });
});

describe('in a shadow root, and in other scripts', () => {
  test('the article may stand in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const article = mountArticle(PLAIN, host.attachShadow({ mode: 'open' }));
    expect(Object.values(rangesIn(article, PARAGRAPHS))).toEqual(SENTENCES);
  });

  test('Persian from right to left keeps its zero-width non-joiners', () => {
    const text = ['کشتی‌ها هر روز می‌آمدند.', 'پل‌ها آن‌ها را کنار زدند.'];
    const article = mountArticle(
      `<div dir="rtl"><p>${text[0]!.replace('هر', '<b>هر</b>')}</p><p>${text[1]!}</p></div>`,
    );
    expect(Object.values(rangesIn(article, text))).toEqual(text);
  });

  test('accents that stand in a node of their own melt into their letter', () => {
    const text = ['The café on the quay closed first.'];
    const article = mountArticle('<p>The cafe<i>\u0301</i> on the quay closed first.</p>');
    expect(rangesIn(article, text)['0.1']!.normalize('NFC')).toBe(text[0]);
  });
});

describe('what the host has changed', () => {
  test('an edited sentence is found by its ends, and a range around it given', () => {
    expect(rangesOf(PLAIN.replace('kept a book', 'kept <i>a long</i> book'))['1.2']).toBe(
      '~Its last captain, Ms Aune, kept a long book of every crossing.',
    );
  });

  test('a sentence that was cut out is missing, and the others are there', () => {
    const found = rangesOf(
      PLAIN.replace('Its last captain, Ms Aune, kept a book of every crossing.', ''),
    );
    expect(Object.entries(found).filter(([, text]) => text === null)).toEqual([['1.2', null]]);
  });
});

test('however a text is cut into inline elements, the same passages are found', () => {
  const text = `${FIRST} ${SECOND}`;
  const expected = placesOfText([text]).places.map(({ start, end }) => text.slice(start, end));
  const tags = fc.constantFrom('b', 'i', 'span', 'a', 'sub');
  const splitAt = fc.record({ at: fc.nat(text.length), length: fc.nat(60), tag: tags });
  fc.assert(
    fc.property(fc.array(splitAt, { maxLength: 12 }), (splits) => {
      const article = mountArticle('<p></p>');
      const paragraph = article.querySelector('p')!;
      paragraph.textContent = text;
      for (const { at, length, tag } of splits) wrap(paragraph, at, at + length, tag);
      expect(Object.values(rangesIn(article, [text]))).toEqual(expected);
      article.remove();
    }),
    { numRuns: 100 },
  );
});

/** Wraps the part inside a range of every text node in an element. */
function wrap(root: Element, start: number, end: number, tag: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let seen = 0;
  for (const node of nodes) {
    const [from, to] = [start - seen, end - seen].map((at) =>
      Math.min(Math.max(at, 0), node.length),
    );
    seen += node.length;
    if (from === to) continue;
    const range = document.createRange();
    range.setStart(node, from!);
    range.setEnd(node, to!);
    range.surroundContents(document.createElement(tag));
  }
}
