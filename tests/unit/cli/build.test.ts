import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { buildDraftLayout } from '../../../src/cli/build/draftLayout';
import { runEdgewise } from '../../../src/cli/run';
import { buildGraph } from '../../../src/graph/graph';
import { oneEdge, parsed, tinyDataset, type RawDataset } from '../../fixtures/dataset';
import { rawArgued, rawToured } from '../../fixtures/argued';
import { createFakeIo } from './fakeIo';

const NAMES = ['map.html', 'graph.json', 'layout.json', 'map.svg', 'oembed.json', 'snippet.html'];
const TRAP = '</script><!-- "&<b>';

const layoutOf = (raw: RawDataset) => JSON.stringify(buildDraftLayout(buildGraph(parsed(raw))));
const trapped = { ...tinyDataset(), title: TRAP };
const [firstNode, ...otherNodes] = tinyDataset().nodes;
const renamed = {
  ...tinyDataset(),
  nodes: [{ ...firstNode, label: 'Alder on the hill' }, ...otherNodes],
} as RawDataset;
const files = {
  'maps/tiny.json': JSON.stringify(tinyDataset(), null, 2),
  'solved/tiny.json': JSON.stringify(tinyDataset()),
  'solved/layout.json': layoutOf(tinyDataset()),
  'draft/tiny.json': JSON.stringify(tinyDataset()),
  'draft/layout.json': layoutOf(tinyDataset()).replace('{', '{"draft":true,'),
  'stale/tiny.json': JSON.stringify(tinyDataset()),
  'stale/layout.json': layoutOf(oneEdge()),
  'renamed/tiny.json': JSON.stringify(renamed),
  'renamed/layout.json': layoutOf(tinyDataset()),
  'argued/map.json': JSON.stringify(rawArgued()),
  'toured/map.json': JSON.stringify(rawToured()),
  'persian/map.json': JSON.stringify({ ...rawToured(), lang: 'fa-IR' }),
  'other.json': JSON.stringify({ ...trapped, id: 'other' }),
  'o/other/article.txt': 'Text',
  'broken.json': JSON.stringify({ ...tinyDataset(), edges: [{}] }),
  'solved/trap.json': JSON.stringify(trapped),
  '-': JSON.stringify(tinyDataset()),
};

async function build(...args: string[]) {
  const { io, out, err, written } = createFakeIo(files);
  const exit = await runEdgewise(['build', ...args], io);
  const read = (name: string) => written.get(name) ?? '';
  return { exit, out: out.join('\n'), err: err.join('\n'), written, read };
}

describe('exit codes', () => {
  test.each([
    [0, 'a sound file', ['maps/tiny.json', '--out', 'o', '--quick']],
    [0, 'standard input', ['-', '--out', 'o', '--quick']],
    [0, 'a layout of its own', ['-', '--out', 'o', '--layout', 'solved/layout.json']],
    [1, 'a broken file', ['broken.json', '--out', 'o']],
    [1, 'the layout of another dataset', ['-', '--out', 'o', '--layout', 'stale/layout.json']],
    [2, 'a file that is not there', ['no.json', '--out', 'o']],
    [2, 'a layout that is not there', ['-', '--out', 'o', '--layout', 'no.json']],
    [2, 'a folder that may not be written', ['-', '--out', 'locked', '--quick']],
    [2, 'no folder', ['maps/tiny.json']],
    [2, 'no file', ['--out', 'o']],
    [2, 'two files', ['maps/tiny.json', '-', '--out', 'o']],
    [2, 'a base that is no address', ['-', '--out', 'o', '--base-url', 'example.org']],
    [2, 'a base with a query', ['-', '--out', 'o', '--base-url', 'https://example.org/?a=b']],
    [2, 'both from standard input', ['-', '--out', 'o', '--layout', '-']],
    [0, 'a call for help', ['--help']],
  ])('%i for %s', async (wanted, _, args) => {
    expect((await build(...args)).exit).toBe(wanted);
  });
});

test('all output files are written into the folder, and listed with their sizes', async () => {
  const { out, written, read } = await build('maps/tiny.json', '--out', 'o', '--quick');
  expect([...written.keys()]).toEqual(NAMES.map((name) => `o/${name}`));
  // The element finds the layout through the dataset's `layout`; the rest stays as its author wrote
  // it.
  const [first, second, ...rest] = read('o/graph.json').split('\n');
  expect(second).toBe('  "layout": "layout.json",');
  expect([first, ...rest].join('')).toBe(files['maps/tiny.json'].replaceAll('\n', ''));
  expect(read('o/map.svg')).toBe('<svg>picture</svg>');
  expect(out).toMatch(/^o\/map\.html: \d+\.\d kB$/m);
  expect(out).toMatch(/maps\/tiny\.json: 6 files written; positions settled quickly, for a draft$/);
});

describe('several maps', () => {
  const args = ['maps/tiny.json', 'other.json', '--out', 'o', '--quick'];

  test('each get a folder, and a page lists them with what they hold', async () => {
    const { exit, written, read } = await build(...args, '--with-embed');
    expect(exit).toBe(0);
    const folders = ['tiny', 'other'].flatMap((id) => NAMES.map((name) => `o/${id}/${name}`));
    const pages = ['index.html', 'open.html', 'embed.js', 'assets/map.js'];
    expect([...written.keys()]).toEqual([...folders, ...pages.map((name) => `o/${name}`)]);
    const page = read('o/index.html');
    expect(page).toContain('<a href="tiny/map.html">');
    expect(page).toContain('4 ties');
    expect(page).toContain('&lt;/script&gt;&lt;!-- &quot;&amp;&lt;b&gt;');
    expect(page).not.toContain('<script');
    expect(read('o/open.html')).toContain('src="open.js"');
    expect(read('o/tiny/snippet.html')).toContain('src="../embed.js"');
  });

  test('with an article in the folder of one: the page leads to both beside each other', async () => {
    const { read } = await build(...args);
    const link = 'open.html?src=other/graph.json&amp;article=other/article.txt';
    expect(read('o/index.html').split(link)).toHaveLength(2);
    expect(read('o/index.html')).not.toContain('article=tiny');
  });

  test('a script of another origin cannot run on the page that opens files: it is left out', async () => {
    const { written, read } = await build(...args, '--embed-url', 'https://cdn.test/embed.js');
    expect(written.has('o/open.html')).toBe(false);
    expect(read('o/index.html')).not.toContain('open.html');
  });

  test('nothing is written if one of them has problems, and one option is for one map', async () => {
    const broken = await build('maps/tiny.json', 'broken.json', '--out', 'o', '--quick');
    expect([broken.exit, broken.written.size]).toEqual([1, 0]);
    expect((await build(...args, '--layout', 'solved/layout.json')).exit).toBe(2);
  });
});

test('with --json the files, their sizes and where the positions come from are printed as JSON', async () => {
  const { out, read } = await build('maps/tiny.json', '--out', 'o', '--json', '--quick');
  expect(JSON.parse(out)).toMatchObject({
    command: 'build',
    ok: true,
    file: 'maps/tiny.json',
    out: 'o',
    layout: 'quick',
  });
  const { files: written } = JSON.parse(out) as { files: { name: string; bytes: number }[] };
  expect(written.map(({ name }) => name)).toEqual(NAMES);
  expect(written[1]?.bytes).toBe(Buffer.byteLength(read('o/graph.json')));
});

test('of a broken dataset every problem is reported as validate does, and nothing is written', async () => {
  const { out, written } = await build('broken.json', '--out', 'o');
  expect(out).toContain('broken.json: edges[0].target is missing: the id of a node (line');
  expect(out).toMatch(/broken\.json: \d+ problems; nothing is written$/);
  expect(written.size).toBe(0);
  const { out: json } = await build('broken.json', '--out', 'o', '--json');
  expect(JSON.parse(json)).toMatchObject({ ok: false, file: 'broken.json' });
  expect(json).toContain('"path": "edges[0].target"');
});

describe('the places', () => {
  test.each([
    ['beside', 'a layout beside the dataset that fits it', ['solved/tiny.json']],
    ['given', 'the layout that is named', ['maps/tiny.json', '--layout', 'solved/layout.json']],
    ['solved', 'the solver, where there is no layout', ['maps/tiny.json']],
    ['solved', 'the solver, where the layout beside it is another dataset’s', ['stale/tiny.json']],
    ['out', 'an earlier build, where it fits', ['maps/tiny.json', '--out', 'solved']],
    ['beside', 'a layout that differs in names alone', ['renamed/tiny.json']],
    ['solved', 'the solver, where the layout beside it is a draft', ['draft/tiny.json']],
    ['solved', 'the solver, where an earlier build was a draft', ['-', '--out', 'draft']],
    ['out', 'an earlier draft, for another draft', ['-', '--out', 'draft', '--quick']],
    ['given', 'a draft that is named', ['maps/tiny.json', '--layout', 'draft/layout.json']],
    ['quick', 'a quick settling, where that is asked for', ['stale/tiny.json', '--quick']],
    ['solved', 'the solver, for standard input', ['-']],
  ])('are %s: from %s', async (origin, _, args) => {
    const { out, err } = await build('--out', 'o', ...args, '--json');
    expect(JSON.parse(out)).toMatchObject({ layout: origin });
    expect(err.includes('solving')).toBe(origin === 'solved');
  });

  test('stay where they are when a label is changed, which is broken into lines anew', async () => {
    type Sizes = Record<'frames', { nodes: Record<string, { x: number; lines: string[] }> }[]>;
    const { read } = await build('renamed/tiny.json', '--out', 'o');
    const sizesOf = (text: string) => (JSON.parse(text) as Sizes).frames;
    const before = sizesOf(files['solved/layout.json']);
    const after = sizesOf(read('o/layout.json'));
    for (const [i, { nodes }] of after.entries()) {
      expect(nodes['alder']?.lines.join(' ')).toBe('Alder on the hill');
      expect(nodes['alder']?.x).toBe(before[i]?.nodes['alder']?.x);
      expect(nodes['birch']).toEqual(before[i]?.nodes['birch']);
    }
  });

  test('are written as a layout that a later build takes', async () => {
    const { read } = await build('maps/tiny.json', '--out', 'o');
    expect(read('o/layout.json').trim()).toBe(files['solved/layout.json']);
  });

  test.each([
    ['that was just made', ['maps/tiny.json', '--out', 'o', '--quick']],
    ['that an earlier build made', ['draft/tiny.json', '--out', 'o', '--quick']],
  ])('of a draft %s are written as a draft', async (_, args) => {
    const { read } = await build(...args);
    expect(JSON.parse(read('o/layout.json'))).toHaveProperty('draft', true);
  });
});

describe('map.html', () => {
  test('allows by hash the very script and styles that stand in it, and no request', async () => {
    const html = (await build('solved/tiny.json', '--out', 'o')).read('o/map.html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|connect-src|https?:/);
    const blocks = [...html.matchAll(/<(style[^>]*|script)>([^]*?)<\/(?:style|script)>/g)];
    expect(blocks).toHaveLength(7);
    for (const [, , code = ''] of blocks)
      expect(policy).toContain(createHash('sha256').update(code).digest('base64'));
  });

  test('holds the dataset as data that no word in it can leave', async () => {
    const html = (await build('solved/trap.json', '--out', 'o')).read('o/map.html');
    const [, json = ''] = /id="edgewise-graph">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(trapped);
    expect(html).toContain('<title>&lt;/script&gt;&lt;!-- &quot;&amp;&lt;b&gt; · Edgewise</title>');
    expect(html).not.toContain('wake("</script>")');
    const checked = createHash('sha256').update(json).digest('hex');
    expect(html).toContain(`data-checked="${checked}"><p>drawn</p></main>`);
  });

  test('keeps its code from running and its fonts from applying before the first paint', async () => {
    const html = (await build('solved/trap.json', '--out', 'o')).read('o/map.html');
    expect(html).toMatch(/<template id="map-code"><script>[^<]/);
    expect(html).toContain('<style id="map-fonts" media="(scripting: none)">');
    expect(html.indexOf('id="edgewise-graph"')).toBeLessThan(html.indexOf('id="map-fonts"'));
  });

  test('holds the list separately, and behind it the map', async () => {
    const html = (await build('solved/trap.json', '--out', 'o')).read('o/map.html');
    const open = '<main id="map"[^>]*>';
    expect(html).toMatch(
      new RegExp(`<template[^>]*>${open}<p>drawn as a list</p></main></template>`),
    );
    expect(html.replace(/<template[^]*?<\/template>/, '')).toMatch(
      new RegExp(`${open}<p>drawn</p></main>`),
    );
  });

  test('is well-formed', async () => {
    const html = (await build('solved/trap.json', '--out', 'o')).read('o/map.html');
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });
});

describe('URLs', () => {
  test('are relative to the folder where nobody says where it will be', async () => {
    const { read } = await build('solved/tiny.json', '--out', 'o');
    expect(read('o/snippet.html')).toContain(
      '<script type="module" src="../../embed.js"></script>',
    );
    expect(read('o/snippet.html')).toContain('<edgewise-map src="graph.json">');
    expect(oembedOf(read('o/oembed.json')).html).toContain('<iframe src="map.html" ');
  });

  test.each(['https://example.org/maps/one', 'https://example.org/maps/one/'])(
    'lie under --base-url %s',
    async (base) => {
      const { read } = await build('solved/tiny.json', '--out', 'o', '--base-url', base);
      const snippet = read('o/snippet.html');
      expect(snippet).toContain('src="https://example.org/embed.js"');
      expect(snippet).toContain('<edgewise-map src="https://example.org/maps/one/graph.json">');
      expect(snippet).toContain('src="https://example.org/maps/one/map.svg"');
      expect(oembedOf(read('o/oembed.json')).html).toContain(
        'src="https://example.org/maps/one/map.html"',
      );
    },
  );

  test('of embed.js may be another', async () => {
    const script = 'https://cdn.example.org/embed.js';
    const { read } = await build('solved/tiny.json', '--out', 'o', '--embed-url', script);
    expect(read('o/snippet.html')).toContain(`src="${script}"`);
  });
});

test('--with-embed lays the code of the element beside the map, and the snippet names it there', async () => {
  const { read } = await build('solved/tiny.json', '--out', 'o', '--with-embed');
  expect(read('o/embed.js')).toBe('copy of built/embed.js');
  expect(read('o/assets/map.js')).toBe('copy of built/assets/map.js');
  expect(read('o/snippet.html')).toContain('<script type="module" src="embed.js"></script>');
});

test('oembed.json is a rich answer of oEmbed 1.0 with the height of the design', async () => {
  const { read } = await build('solved/trap.json', '--out', 'o');
  expect(oembedOf(read('o/oembed.json'))).toEqual({
    version: '1.0',
    type: 'rich',
    title: TRAP,
    author_name: 'Edgewise',
    provider_name: 'Edgewise',
    width: 720,
    height: 900,
    html: expect.stringMatching(
      /^<iframe [^<>]* width="100%" height="900" [^<>]*><\/iframe>$/,
    ) as unknown,
  });
});

test('the snippet is one block without an empty line or a style of its own', async () => {
  const snippet = (await build('solved/trap.json', '--out', 'o')).read('o/snippet.html');
  expect(snippet.trimEnd()).not.toMatch(/\n\s*\n/);
  expect(snippet).not.toMatch(/<style|style=|class=|\sid=/);
  expect(snippet).toContain('width="100%" loading="lazy"');
  expect(snippet).toContain('<ol><li>listed</li></ol></edgewise-map></div>');
});

describe('the snippet leads from the list of edges to the argument', () => {
  const snippetOf = async (dir: string) =>
    (await build(`${dir}/map.json`, '--out', 'o', '--quick')).read('o/snippet.html');

  test('as the tour, without JavaScript too, in the language of the map', async () => {
    expect(await snippetOf('toured')).toContain(
      '<a href="map.html#tour" lang="en" dir="ltr">The argument, step by step</a><ol>',
    );
    expect(await snippetOf('persian')).toMatch(/<a href="map\.html#tour" lang="fa" dir="rtl">/);
  });

  test('as its first step where there is no tour, and not at all without an argument', async () => {
    expect(await snippetOf('argued')).toContain('<a href="map.html#step=settle" ');
    expect((await build('solved/tiny.json', '--out', 'o')).read('o/snippet.html')).not.toContain(
      '<a ',
    );
  });
});

function oembedOf(json: string) {
  return JSON.parse(json) as Record<string, unknown>;
}
