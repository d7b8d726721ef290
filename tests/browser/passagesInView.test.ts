import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildGraph } from '../../src/graph/graph';
import { edgeTarget } from '../../src/graph/target';
import { attachArticle } from '../../src/embed/article/attachArticle';
import type { PassagesFound } from '../../src/embed/article/attachPassages';
import { parsed, tinyDataset } from '../fixtures/dataset';
import { edgeId } from '../fixtures/graph';
import { mountArticle, TOWNS_HTML } from './support/hostArticle';
import { eventually } from './support/eventually';
import { inOneSlice } from './support/inOneSlice';

const graph = buildGraph(parsed(tinyDataset()));
// Claimed by 2.1, which stands in the second paragraph.
const TALKS = edgeTarget(edgeId('alder-birch-talks'));
const TALL = '<div style="height:3000px"></div>';
const [TITLE = '', FIRST = '', SECOND = ''] = TOWNS_HTML.split(/\n(?=<p>)/);

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  scrollTo({ top: 0, behavior: 'instant' });
});

function attach(html: string) {
  const article = mountArticle(html);
  const onFound = vi.fn<(answer: PassagesFound) => void>();
  const attached = inOneSlice(() => attachArticle(article, graph, { onFound, onPick: vi.fn() }));
  stops.push(attached.stop);
  return { ...attached, article, onFound };
}

/** Where the highlighted passage of the claim begins, CSS px of the window. */
function claimBox(): DOMRect {
  const [range] = [...CSS.highlights].flatMap(([name, all]) =>
    name.includes('-claim-') ? [...all] : [],
  );
  return (range as Range).getClientRects()[0]!;
}

function isSeen(): boolean {
  const { x, y, width, height } = claimBox();
  const hit = document.elementFromPoint(x + Math.min(width / 2, 20), y + height / 2);
  return hit?.closest('article') !== null && hit !== null;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 1800));

describe('a passage that is selected comes into sight', () => {
  test.each([
    ['details', `<details><summary>More</summary>${SECOND}</details>`],
    ['details in details', `<details><details>${SECOND}</details></details>`],
    ['what the browser’s own search unfolds', `<div hidden="until-found">${SECOND}</div>`],
    ['parts that are drawn when they are near', `${chunks(30)}<section>${SECOND}</section>`],
    ['a box of its own', `<div style="height:200px;overflow-y:auto">${TALL}${SECOND}${TALL}</div>`],
    [
      'columns that are read sideways',
      `<div style="height:300px;width:300px;columns:300px;column-fill:auto;overflow-x:auto"><p>${'Words go on. '.repeat(300)}</p>${SECOND}</div>`,
    ],
  ])('in %s', async (_, second) => {
    const { select } = attach(`${TITLE}${FIRST}${TALL}${second}${TALL}`);
    select(TALKS);
    await eventually(() => expect(isSeen()).toBe(true));
    await settle();
    expect(isSeen()).toBe(true);
  });

  test('where the body scrolls', async () => {
    document.documentElement.style.cssText = 'height:100%;overflow:hidden';
    document.body.style.cssText = 'height:100%;overflow:auto;margin:0';
    const { select } = attach(`${TITLE}${FIRST}${TALL}${SECOND}${TALL}`);
    select(TALKS);
    await eventually(() => expect(isSeen()).toBe(true));
  });

  test('below a tall head that stays at the top', async () => {
    document.body.innerHTML =
      '<header style="position:sticky;top:0;height:300px;background:#fff">Head</header>';
    const long = SECOND.replace('<p>', '<p style="width:10em;font-size:3em">');
    const { select } = attach(`${TITLE}${FIRST}${TALL}${long}${TALL}`);
    select(TALKS);
    await settle();
    expect(claimBox().top).toBeGreaterThanOrEqual(300);
    expect(isSeen()).toBe(true);
  });
});

describe('a passage that the page’s style hides', () => {
  test('after it was found counts as missing, and moves nothing', async () => {
    const { select, article, onFound } = attach(`${TALL}${TITLE}${FIRST}${SECOND}${TALL}`);
    article.querySelectorAll('p')[1]!.style.display = 'none';
    scrollTo({ top: 500, behavior: 'instant' });
    select(TALKS);
    await settle();
    expect(scrollY).toBe(500);
    expect([...onFound.mock.lastCall![0].missing]).toContain('2.1');
  });

  test('is left where it is while it is invisible', async () => {
    const { select, article } = attach(`${TALL}${TITLE}${FIRST}${SECOND}${TALL}`);
    article.querySelectorAll('p')[1]!.style.visibility = 'hidden';
    select(TALKS);
    await settle();
    expect(scrollY).toBe(0);
  });
});

test('a reader who scrolls meanwhile is not pulled back', async () => {
  const { select } = attach(`${TITLE}${FIRST}${TALL}${SECOND}${TALL}`);
  select(TALKS);
  await eventually(() => expect(isSeen()).toBe(true));
  document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  scrollTo({ top: 0, behavior: 'instant' });
  await settle();
  // The rest of the smooth scroll may still be applied: from the passage at the edge of the window
  // to its middle. A correction would go the whole way back.
  expect(scrollY).toBeLessThan(innerHeight);
  expect(isSeen()).toBe(false);
});

function chunks(count: number): string {
  return `<section style="content-visibility:auto;contain-intrinsic-height:50px"><div style="height:400px"></div></section>`.repeat(
    count,
  );
}
