import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { buildSnippet } from '../../../src/cli/build/snippet';
import { en } from '../../../src/i18n/messages/en';
import { escapeHtml } from '../../../src/share/escapeHtml';
import { buildShareLinks } from '../../../src/share/shareLinks';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { rawArgued } from '../../fixtures/argued';
import { parsed } from '../../fixtures/dataset';
import { wpautop } from './wpautop';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const embedding = readFileSync('docs/embedding.md', 'utf8');
const dataset = parsed(rawArgued());
const trapped = { ...dataset, title: 'One\n\ntwo [gallery]', summary: 'Three.\nFour.' };
const list = `<ol lang="en"><li><b>${escapeHtml(trapped.title)}</b> <span>It says so.</span></li><li>B</li></ol>`;
const shared = buildShareLinks(
  EMPTY_URL_STATE,
  trapped,
  { iframe: 'map.html', dataset: 'graph.json', script: 'embed.js', opens: 'page', key: null },
  { href: 'https://example.org/', canonical: null },
);
/** The fence of this name in docs/embedding.md. */
function recipe(name: string): string {
  const [, html = ''] = embedding.split(`title="${name}"\n`)[1]?.match(/^([^]*?)\n```/u) ?? [];
  return html;
}

/** What the reference gives for the form that earlier versions wrote, on several lines. */
const MANY_LINES = `<script type="module" src="/e.js"></script>
<edgewise-map src="graph.json">
<p><img src="map.svg" alt="a"></p>
</edgewise-map>`;

describe('wpautop, as written for these tests,', () => {
  test('ends an element on several lines before its children', () => {
    expect(wpautop(`Before.\n\n${MANY_LINES}\n\nAfter,\nat last.`)).toBe(`<p>Before.</p>
<p><script type="module" src="/e.js"></script><br />
<edgewise-map src="graph.json"></p>
<p><img src="map.svg" alt="a"></p>
<p></edgewise-map></p>
<p>After,<br />
at last.</p>`);
    expect(childrenOf(MANY_LINES)).toEqual([]);
  });

  test('closes a paragraph at a list, and leaves a block on one line alone', () => {
    expect(wpautop('<div><i>a</i><ol><li>b</li></ol>c</div>')).toBe(
      '<div><i>a</i></p>\n<ol>\n<li>b</li>\n</ol>\n<p>c</div>',
    );
    expect(wpautop('<figure><i>a</i></figure>')).toBe('<figure><i>a</i></figure>');
  });
});

describe('in a WordPress post the fallback stays inside the element:', () => {
  test.each([
    [
      'snippet.html',
      buildSnippet({ dataset: trapped, base: '', script: 'embed.js', list, messages: en }),
    ],
    ['the markup of “Share and cite”', shared.element],
    ['the recipe in docs/embedding.md', recipe('post.html')],
  ])('%s', (_, markup) => {
    expect(markup).toBeTruthy();
    expect(childrenOf(markup ?? '')).toContain('img');
    const outside = find(bodyOf(markup ?? ''), (one) => one.tagName === 'img').filter(
      (image) => !isInMap(image),
    );
    expect(outside).toEqual([]);
  });

  test('the link to the argument too', () => {
    const parts = { dataset, base: '', script: 'embed.js', list, messages: en };
    expect(childrenOf(buildSnippet(parts))).toContain('a');
  });
});

test('a Markdown card of Ghost leaves its recipe as it is', () => {
  const card = recipe('ghost-card.html');
  expect(card).toContain('<edgewise-map');
  expect(new MarkdownIt({ html: true }).render(`Before.\n\n${card}\n\nAfter.`)).toContain(card);
});

/** Names of all elements inside `<edgewise-map>` once a post with this markup is parsed. */
function childrenOf(markup: string): readonly string[] {
  const [map] = find(bodyOf(markup), ({ tagName }) => tagName === 'edgewise-map');
  return map ? find(map, () => true).map(({ tagName }) => tagName) : [];
}

function bodyOf(markup: string): Node {
  const post = wpautop(`Before.\n\n${markup}\n\nAfter.`);
  const body = parse(`<!doctype html><body>${post}`);
  const after = find(body, ({ tagName }) => tagName === 'p').at(-1);
  // The paragraph that follows is not swallowed.
  expect(after && isInMap(after)).toBe(false);
  return body;
}

function find(node: Node, is: (one: Element) => boolean): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((one) => [
    ...('tagName' in one && is(one) ? [one] : []),
    ...find(one, is),
  ]);
}

function isInMap(node: Node): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return (
    parent !== null &&
    (('tagName' in parent && parent.tagName === 'edgewise-map') || isInMap(parent))
  );
}
