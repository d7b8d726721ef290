import { afterEach, describe, expect, test, vi } from 'vitest';
import { edgeTarget, type Target } from '../../src/graph/target';
import { attachArticle, type ArticleOptions } from '../../src/embed/article/attachArticle';
import type { PassagesFound } from '../../src/embed/article/attachPassages';
import { observeArticle } from '../../src/embed/article/observeArticle';
import { parsed, tinyDataset } from '../fixtures/dataset';
import { buildGraph } from '../../src/graph/graph';
import { edgeId } from '../fixtures/graph';
import { mountArticle, TOWNS_HTML } from './support/hostArticle';
import { eventually } from './support/eventually';
import { inOneSlice } from './support/inOneSlice';

// Cited: 1.2 by the water dispute (grounds 1.1), 2.1 by the talks and the council, 2.3 by the weir.
const graph = buildGraph(parsed(tinyDataset()));
const WATER = edgeTarget(edgeId('alder-birch-water'));
const TALKS = edgeTarget(edgeId('alder-birch-talks'));
const TALL = '<div style="height:3000px"></div>';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  scrollTo({ top: 0, behavior: 'instant' });
});

function attach(article: Element, options: ArticleOptions = {}) {
  const onPick = vi.fn();
  const onReached = vi.fn();
  const onFound = vi.fn<(answer: PassagesFound) => void>();
  const attached = inOneSlice(() =>
    attachArticle(article, graph, { onPick, onReached, onFound }, options),
  );
  stops.push(attached.stop);
  return { ...attached, onPick, onReached, onFound };
}

/** The highlighted passages, "claim-dispute: the words", in no particular order. */
function highlightedTexts(): string[] {
  return [...CSS.highlights]
    .flatMap(([name, highlight]) =>
      [...highlight].map(
        (range) => `${name.replace(/^edgewise-\d+-/, '')}: ${(range as Range).toString()}`,
      ),
    )
    .sort();
}

function click(article: Element, word: string, init: MouseEventInit = {}): void {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    const point = {
      clientX: x + width / 2,
      clientY: y + height / 2,
      bubbles: true,
      composed: true,
    };
    node.parentElement!.dispatchEvent(new PointerEvent('pointerdown', point));
    const event = new MouseEvent('click', { ...point, detail: 1, cancelable: true, ...init });
    node.parentElement!.dispatchEvent(event);
    return;
  }
  throw new Error(`no "${word}" in the article`);
}

describe('from the map to the article', () => {
  test('a selected edge highlights its claim and its grounds, in its color, without a change of the DOM', () => {
    const article = mountArticle(TOWNS_HTML);
    const before = article.outerHTML;
    const { select } = attach(article);
    select(WATER);
    expect(highlightedTexts()).toEqual([
      'claim-dispute: Birch, which lies below it, has complained of the low water ever since.',
      'grounds-dispute: Upstream, Alder built a mill in 1901.',
    ]);
    select(null);
    expect(highlightedTexts()).toEqual([]);
    expect(article.outerHTML).toBe(before);
  });

  test('its first passage comes into view, and stays put when it is in view', async () => {
    const article = mountArticle(`${TALL}${TOWNS_HTML}${TALL}`);
    const { select } = attach(article);
    select(TALKS);
    await eventually(() => {
      const { top } = article.querySelectorAll('p')[1]!.getBoundingClientRect();
      expect(top).toBeGreaterThan(100);
      expect(top).toBeLessThan(innerHeight - 100);
    });
    const at = scrollY;
    select(null);
    select(TALKS);
    expect(scrollY).toBe(at);
  });

  test('what was selected before there was an article is highlighted, and the page does not scroll', () => {
    const { highlight } = attach(mountArticle(`${TALL}${TOWNS_HTML}${TALL}`));
    const at = scrollY;
    highlight(WATER);
    expect(highlightedTexts()).toHaveLength(2);
    expect(scrollY).toBe(at);
  });

  test('its passages take the colors that the page has set', () => {
    const { select } = attach(mountArticle(TOWNS_HTML), { colors: { dispute: 'rgb(1, 2, 3)' } });
    select(WATER);
    const rules = document.adoptedStyleSheets.flatMap((stylesheet) =>
      [...stylesheet.cssRules].map(({ cssText }) => cssText),
    );
    const ofClaim = (stance: string) => rules.find((text) => text.includes(`-claim-${stance})`));
    expect(ofClaim('dispute')).toContain('rgb(1, 2, 3)');
    expect(ofClaim('cooperation')).toContain('rgb(47, 134, 204)');
  });

  test('two maps on one page highlight their own passages', () => {
    const [first, second] = [mountArticle(TOWNS_HTML), mountArticle(TOWNS_HTML)];
    const [one, two] = [attach(first), attach(second)];
    one.select(WATER);
    two.select(TALKS);
    expect(highlightedTexts()).toHaveLength(3);
    one.select(null);
    expect(highlightedTexts()).toEqual([
      'claim-cooperation: The two councils now meet every spring.',
    ]);
  });

  test('in a shadow root the rules stand with the article', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const { select } = attach(mountArticle(TOWNS_HTML, root));
    select(TALKS);
    const [name] = [...CSS.highlights].find(([, highlight]) => highlight.size > 0)!;
    const rules = root.adoptedStyleSheets.flatMap((stylesheet) => [...stylesheet.cssRules]);
    expect(rules.some(({ cssText }) => cssText.startsWith(`::highlight(${name})`))).toBe(true);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});

describe('from the article to the map', () => {
  test('a click on a passage reports its edges', () => {
    const article = mountArticle(TOWNS_HTML);
    const { onPick } = attach(article);
    click(article, 'complained');
    expect(onPick).toHaveBeenCalledExactlyOnceWith([WATER], ['1.2']);
    click(article, 'councils');
    expect(onPick).toHaveBeenLastCalledWith([TALKS, edgeTarget(edgeId('alder-council'))], ['2.1']);
  });

  test('it works in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const article = mountArticle(TOWNS_HTML, host.attachShadow({ mode: 'open' }));
    const { onPick } = attach(article);
    click(article, 'complained');
    expect(onPick).toHaveBeenCalledExactlyOnceWith([WATER], ['1.2']);
  });

  test.each([
    ['on a sentence of no place', 'would rather', {}],
    ['on a link', 'Alder', {}],
    ['with a key held', 'complained', { ctrlKey: true }],
    ['that is the second of two', 'complained', { detail: 2 }],
  ])('a click %s reports nothing', (_, word, init) => {
    const article = mountArticle(TOWNS_HTML.replace('Alder', '<a href="#x">Alder</a>'));
    const { onPick } = attach(article);
    click(article, word, init);
    expect(onPick).not.toHaveBeenCalled();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('a click that ends a selection of text reports nothing', () => {
    const article = mountArticle(TOWNS_HTML);
    const { onPick } = attach(article);
    getSelection()!.selectAllChildren(article.querySelector('p')!);
    click(article, 'complained');
    expect(onPick).not.toHaveBeenCalled();
    getSelection()!.removeAllRanges();
  });

  test('a selection that a click has made does not scroll the article away', () => {
    const article = mountArticle(`${TOWNS_HTML}${TALL}`);
    const { select, onPick } = attach(article);
    onPick.mockImplementation(() => select(WATER));
    click(article, 'complained');
    expect(scrollY).toBe(0);
    expect(highlightedTexts()).toHaveLength(2);
  });

  test('scrolling reports the passage that was reached, once', async () => {
    const spaced = TOWNS_HTML.replaceAll('<p>', '<p style="margin-block:900px">');
    const { onReached } = attach(mountArticle(spaced + TALL), { follow: true });
    // Right after attaching, a scroll counts as the page's own unless there is user input.
    document.dispatchEvent(new WheelEvent('wheel'));
    scrollTo({ top: 800, behavior: 'instant' });
    await eventually(() => expect(onReached).toHaveBeenCalledOnce());
    expect(onReached.mock.calls[0]![1]).toMatch(/^1\./);
    scrollTo({ top: 1700, behavior: 'instant' });
    await eventually(() => expect(onReached).toHaveBeenCalledTimes(2));
    expect(onReached.mock.calls[1]![1]).toMatch(/^2\./);
  });
});

describe('with follow', () => {
  const SPACED = TOWNS_HTML.replaceAll('<p>', '<p style="margin-block:900px">') + TALL;
  const LARGE = SPACED.replaceAll(':900px', ':900px;inline-size:300px;font-size:4em');
  /** Longer than the delay before a reached passage is reported. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

  test.each(['is selected', 'is let go'])(
    'a scrolling that was under way when an edge %s does not change that',
    async (what) => {
      const { select, onReached } = attach(mountArticle(SPACED), { follow: true });
      document.dispatchEvent(new WheelEvent('wheel'));
      scrollTo({ top: 1700, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      select(what === 'is selected' ? WATER : null);
      await settle();
      expect(onReached).not.toHaveBeenCalled();
    },
  );

  test('who scrolls on is not pulled to the passage that was reached', async () => {
    const { select, onReached } = attach(mountArticle(LARGE), { follow: true });
    onReached.mockImplementation(([first]: readonly Target[]) => select(first ?? null));
    document.dispatchEvent(new WheelEvent('wheel'));
    // The lower edge of the window cuts off the passage.
    const [first] = document.querySelectorAll('article p');
    const at = Math.round(scrollY + first!.getBoundingClientRect().top - innerHeight * 0.7);
    scrollTo({ top: at, behavior: 'instant' });
    await eventually(() => expect(onReached).toHaveBeenCalledOnce());
    await settle();
    expect(scrollY).toBe(at);
  });
});

describe('what is found', () => {
  test('is reported at once, and what is missing by its place', () => {
    const { onFound } = attach(mountArticle(TOWNS_HTML.replace(/The two councils.*?\. /, '')));
    const [{ found, missing, edited }] = onFound.mock.calls[0]!;
    expect([...found.keys()]).toEqual(['1.1', '1.2', '2.3']);
    expect([...missing]).toEqual(['2.1']);
    expect(edited.size).toBe(0);
  });

  test('is found and highlighted again after the article was rendered again', async () => {
    const article = mountArticle('<p>Loading …</p>');
    const { select, onFound } = attach(article);
    select(TALKS);
    expect(highlightedTexts()).toEqual([]);
    article.innerHTML = TOWNS_HTML;
    await eventually(() => expect(onFound).toHaveBeenCalledTimes(2));
    expect(onFound.mock.lastCall![0].missing.size).toBe(0);
    expect(highlightedTexts()).toHaveLength(1);
  });

  test('an article that comes later, or is replaced as a whole, is taken up', async () => {
    const attachTo = vi.fn((article: Element) => attach(article).stop);
    stops.push(observeArticle(document.body, () => document.querySelector('article'), attachTo));
    expect(attachTo).not.toHaveBeenCalled();
    const article = mountArticle(TOWNS_HTML);
    await eventually(() => expect(attachTo).toHaveBeenCalledOnce());
    article.replaceWith(article.cloneNode(true));
    await eventually(() => expect(attachTo).toHaveBeenCalledTimes(2));
    expect(CSS.highlights.size).toBe(9);
  });
});

describe('markers', () => {
  const markerLabel = (targets: readonly unknown[]) => `${targets.length} ties`;
  const buttonsOf = (article: Element) =>
    [...article.querySelectorAll('[data-edgewise-marker]')].map((host) =>
      host.shadowRoot!.querySelector('button')!,
    );

  test('stand behind every passage, with a name, and pick it', () => {
    const article = mountArticle(TOWNS_HTML);
    const { onPick } = attach(article, { markerLabel });
    const buttons = buttonsOf(article);
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual([
      '1 ties',
      '1 ties',
      '2 ties',
      '1 ties',
    ]);
    buttons[1]!.click();
    expect(onPick).toHaveBeenCalledExactlyOnceWith([WATER], ['1.2']);
  });

  test('keep their size under hostile rules of the page', () => {
    const style = new CSSStyleSheet();
    style.replaceSync('* { all: unset } span { display: none; font-size: 90px }');
    document.adoptedStyleSheets = [style];
    const article = mountArticle(TOWNS_HTML);
    attach(article, { markerLabel });
    const { width, height } = buttonsOf(article)[0]!.getBoundingClientRect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (stylesheet) => stylesheet !== style,
    );
    expect([width, height]).toEqual([24, 24]);
  });

  test('are taken out again, and the text is whole', () => {
    const article = mountArticle(TOWNS_HTML);
    const nodes = article.querySelectorAll('p')[0]!.childNodes.length;
    const before = article.outerHTML;
    const { stop } = attach(article, { markerLabel });
    expect(article.outerHTML).not.toBe(before);
    stop();
    expect(article.outerHTML).toBe(before);
    expect(article.querySelectorAll('p')[0]!.childNodes).toHaveLength(nodes);
  });

  const nodesOf = (article: Element) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) all.push(texts.currentNode as Text);
    return all;
  };
  const placesIn = (element: Element) =>
    [...element.querySelectorAll('[data-edgewise-marker]')].map((marker) =>
      marker.getAttribute('data-edgewise-marker'),
    );

  test('touch no text node of the host, nor a selection in one', async () => {
    const article = mountArticle(`${TOWNS_HTML}<p>Readers now: <b>1</b></p>`);
    const texts = nodesOf(article);
    const words = texts.map(({ data }) => data);
    const [, first] = texts.filter(({ data }) => data.trim() !== '');
    getSelection()!.setBaseAndExtent(first!, 10, first!, 25);
    const selected = getSelection()!.toString();
    attach(article, { markerLabel });
    expect(nodesOf(article)).toEqual(texts);
    const before = [...article.querySelectorAll('[data-edgewise-marker]')];
    article.querySelector('b')!.textContent = '2';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(getSelection()!.toString()).toBe(selected);
    expect(nodesOf(article).map(({ data }) => data)).toEqual(words.with(-1, '2'));
    expect([...article.querySelectorAll('[data-edgewise-marker]')]).toEqual(before);
    getSelection()!.removeAllRanges();
  });

  test('leave nothing in an article that is taken out and put back', () => {
    const article = mountArticle(TOWNS_HTML);
    const before = article.outerHTML;
    const { stop } = attach(article, { markerLabel });
    document.createElement('div').append(article);
    stop();
    expect(article.outerHTML).toBe(before);
  });

  test.each([
    ['at the end of a paragraph of one text', TOWNS_HTML, 'p', ['1.1', '1.2']],
    [
      'behind a sentence that is an element',
      TOWNS_HTML.replace('Upstream', '<i>Upstream').replace('1901.', '1901.</i>'),
      'i + [data-edgewise-marker="1.1"]',
      [],
    ],
    [
      'before a line break',
      TOWNS_HTML.replace('1901.', '1901. So.<br>'),
      '[data-edgewise-marker="1.1"] + br',
      [],
    ],
    [
      'behind a link, not in it',
      TOWNS_HTML.replace('Birch, which', '<a href="#">Birch, which').replace(
        'since.',
        'since.</a>',
      ),
      '[data-edgewise-marker="1.1"] + a + [data-edgewise-marker="1.2"]',
      [],
    ],
  ])('stand %s', (_, html, selector, inside) => {
    const article = mountArticle(html);
    attach(article, { markerLabel });
    const found = article.querySelector(selector)!;
    expect(found).not.toBeNull();
    expect(placesIn(found)).toEqual(inside);
  });

  test('keep the focus when a framework moves the paragraph on', async () => {
    const article = mountArticle(TOWNS_HTML);
    attach(article, { markerLabel });
    const [first, second] = article.querySelectorAll('p');
    const button = buttonsOf(article)[0]!;
    button.focus();
    first!.append(' Added words.');
    second!.append(' More.');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(button.matches(':focus')).toBe(true);
    expect(placesIn(first!)).toEqual(['1.1', '1.2']);
  });

  test('light the sentence they belong to', () => {
    const article = mountArticle(TOWNS_HTML);
    attach(article, { markerLabel });
    const [button] = buttonsOf(article);
    button!.focus();
    expect(highlightedTexts()).toEqual(['hover-neutral: Upstream, Alder built a mill in 1901.']);
    button!.blur();
    expect(highlightedTexts()).toEqual([]);
  });

  test('follow a framework that writes new text into the node it knows', async () => {
    const article = mountArticle(TOWNS_HTML);
    const text = article.querySelectorAll('p')[0]!.firstChild as Text;
    const { onFound } = attach(article, { markerLabel });
    text.data = 'Birch, which lies below it, has complained of the low water ever since.';
    await eventually(() => expect(onFound).toHaveBeenCalledTimes(2));
    expect([...onFound.mock.lastCall![0].missing]).toEqual(['1.1']);
    expect(article.querySelectorAll('p')[0]!.textContent).toBe(text.data);
  });
});

test('after a hundred maps nothing is left of them', () => {
  const article = mountArticle(TOWNS_HTML);
  const before = article.outerHTML;
  const listeners = vi.spyOn(EventTarget.prototype, 'addEventListener');
  for (let i = 0; i < 100; i += 1) {
    const { select, stop } = attach(article, { follow: true, markerLabel: () => 'tie' });
    select(WATER);
    stop();
  }
  const kept = listeners.mock.calls.filter(([, , options]) => {
    const signal = typeof options === 'object' ? options.signal : undefined;
    return signal?.aborted !== true;
  });
  // The buttons' own listeners are removed with the buttons.
  const own = ['click', 'pointerenter', 'focus', 'pointerleave', 'blur'];
  expect(new Set(kept.map(([name]) => name))).toEqual(new Set(own));
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(article.outerHTML).toBe(before);
});
