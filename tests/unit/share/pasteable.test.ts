import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { buildSnippet } from '../../../src/cli/build/snippet';
import { en } from '../../../src/i18n/messages/en';
import { escapeHtml } from '../../../src/share/escapeHtml';
import { iframeMarkup } from '../../../src/share/embedSnippet';
import { buildShareLinks } from '../../../src/share/shareLinks';
import { parsed, tinyDataset } from '../../fixtures/dataset';

/** Texts of a hostile dataset: a blank line ends the HTML block, and the rest would be Markdown. */
const TRAPS = ['\n\n', '\r\r', '\r\n \t\r\n', '\n \n', '\u2028\n\u2029\n'].map(
  (gap) => `See${gap}[read](javascript:pwned) ![](http://evil.invalid/p.png)${gap}# H${gap}x`,
);

const ENGINES: readonly (readonly [string, (text: string) => string])[] = [
  ['markdown-it', (text) => new MarkdownIt({ html: true, linkify: true }).render(text)],
  ['marked', (text) => marked.parse(text, { async: false })],
];

function markupsOf(trap: string): readonly string[] {
  const dataset = { ...parsed(tinyDataset()), title: trap, summary: trap };
  const list = `<ol><li><b>${escapeHtml(trap)}</b></li></ol>`;
  const state = { selection: null, shown: null, query: '', view: 'map' } as never;
  const files = {
    iframe: 'map.html',
    dataset: 'graph.json',
    script: 'embed.js',
    opens: 'page',
    key: null,
  } as const;
  const shared = buildShareLinks(state, dataset, files, {
    href: 'https://example.org/',
    canonical: null,
  });
  return [
    buildSnippet({ dataset, base: '', script: 'embed.js', list, messages: en }),
    iframeMarkup({ src: 'map.html', title: trap }),
    shared.iframe ?? '',
    shared.element ?? '',
  ];
}

describe.each(ENGINES)('pasted into Markdown that %s renders', (_, render) => {
  test.each(TRAPS)('markup of a hostile dataset stays as it is: %j', (trap) => {
    for (const markup of markupsOf(trap)) {
      expect(markup).not.toBe('');
      expect(markup.trimEnd()).not.toMatch(/[\n\r][^\S\n\r]*[\n\r]/);
      const html = render(`Before.\n\n${markup}\n\nAfter.`);
      expect(html).not.toMatch(/<a href="javascript:|<img src="http:\/\/evil|<h1>/);
      expect(html).toContain(markup.trimEnd());
    }
  });
});
