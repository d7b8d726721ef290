import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { edgeTarget } from '../../../src/graph/target';
import { hostHash } from '../../../src/embed/element/hostHash';
import { decodeUrlState, EMPTY_URL_STATE } from '../../../src/state/urlState';
import { buildShareLinks, type PublishedFiles } from '../../../src/share/shareLinks';
import { edgeId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const { dataset } = graph;
const selection = edgeTarget(edgeId('join'));
const state = { ...EMPTY_URL_STATE, selection, shown: ['dispute'] as const };

const PAGE: PublishedFiles = {
  iframe: 'maps/tiny/map.html',
  dataset: 'maps/tiny/graph.json',
  script: 'embed.js',
  opens: 'page',
  key: null,
};
const IFRAME: PublishedFiles = {
  ...PAGE,
  iframe: '',
  dataset: 'graph.json',
  script: '../../embed.js',
};
const ELEMENT: PublishedFiles = {
  iframe: 'https://maps.example/tiny/map.html',
  dataset: 'https://maps.example/tiny/graph.json',
  script: 'https://maps.example/embed.js',
  opens: 'iframe',
  key: null,
};

const at = (href: string, canonical: string | null = null) => ({ href, canonical });
const take = (published: PublishedFiles, page = at('https://example.org/atlas/#node=iran')) =>
  buildShareLinks(state, dataset, published, page);

describe('the URL', () => {
  test('of the page is its own, without what it says at present', () => {
    expect(take(PAGE).url).toBe('https://example.org/atlas/#edge=join&show=dispute');
  });

  test('of the page is the one that it names as its own', () => {
    const page = at('https://cache.example/copy?x=1', 'https://example.org/atlas/');
    expect(take(PAGE, page).url).toBe('https://example.org/atlas/#edge=join&show=dispute');
  });

  test('in an element is that of the published map', () => {
    expect(take(ELEMENT).url).toBe('https://maps.example/tiny/map.html#edge=join&show=dispute');
  });

  test('in an element that keeps its state in the page’s URL is that page', () => {
    const { url } = take(
      { ...ELEMENT, opens: 'page', key: 'map' },
      at('https://news.example/?p=7#comments'),
    );
    const { origin, search, hash } = new URL(url ?? '');
    expect([origin, search]).toEqual(['https://news.example', '?p=7']);
    expect(decodeUrlState(hostHash.read(hash), graph)).toEqual(state);
  });

  test.each(['about:srcdoc', 'file:///home/me/map.html', 'blob:https://example.org/1', 'data:,x'])(
    'at %s there is none, nor anything to paste',
    (href) => {
      expect(take(IFRAME, at(href))).toEqual({ url: null, iframe: null, element: null });
    },
  );

  test('of a copy in a file is the one that it was published at', () => {
    const page = at('about:srcdoc', 'https://example.org/maps/tiny/map.html');
    expect(take(IFRAME, page).url).toBe(
      'https://example.org/maps/tiny/map.html#edge=join&show=dispute',
    );
  });
});

describe('the markup', () => {
  test('of the iframe opens the selection and the filter', () => {
    expect(take(PAGE).iframe).toBe(
      '<iframe src="https://example.org/atlas/maps/tiny/map.html#edge=join&amp;show=dispute" title="Two towns share a river" width="100%" height="900" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>',
    );
  });

  test('of the element names dataset, selection and filter, and holds a picture that leads to the map', () => {
    expect(take(IFRAME, at('https://example.org/maps/tiny/map.html')).element).toBe(
      `<div><script type="module" src="https://example.org/embed.js"></script><edgewise-map src="https://example.org/maps/tiny/graph.json" select="edge:join" show="dispute"><a href="https://example.org/maps/tiny/map.html#edge=join&amp;show=dispute"><img src="https://example.org/maps/tiny/map.svg" alt="Two towns share a river. They quarrel over water and talk about a weir." width="100%" loading="lazy"></a></edgewise-map></div>`,
    );
  });

  test('of the whole map says nothing of selection, filter and view', () => {
    const { element } = buildShareLinks(EMPTY_URL_STATE, dataset, PAGE, at('https://example.org/'));
    expect(element).toContain('<edgewise-map src="https://example.org/maps/tiny/graph.json">');
  });

  test('whatever a title says, a page that holds it reads it so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        // Characters that an HTML parser itself drops or changes.
        fc.pre(!/[\0\r\ud800-\udfff]/u.test(title));
        const taken = buildShareLinks(
          state,
          { title, summary: 'S' },
          PAGE,
          at('https://example.org/'),
        );
        const [iframe] = findAll(taken.iframe ?? '', 'iframe');
        expect(iframe).toMatchObject({ title });
        expect(findAll(taken.element ?? '', 'img')).toMatchObject([{ alt: `${title}. S` }]);
      }),
    );
  });
});

/** The attributes of every element with this name in a page with that body. */
function findAll(body: string, name: string): readonly Readonly<Record<string, string>>[] {
  const visit = (node: DefaultTreeAdapterTypes.Node): Readonly<Record<string, string>>[] => [
    ...('tagName' in node && node.tagName === name
      ? [Object.fromEntries(node.attrs.map((one) => [one.name, one.value]))]
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parse(`<!doctype html><body>${body}`));
}
