import { firefox, type Page } from '@playwright/test';
import { buildFirefoxUse } from '../../scripts/browsers/launch';
import { ankara } from './support/dataset';
import { movedNodes, openMap, readPositions } from './support/map';
import { expect, test } from './support/test';

test('the picture is the same at every load and in the other engine', async ({
  page,
  baseURL,
  viewport,
}) => {
  test.slow();
  await openMap(page);
  const first = await readPositions(page);
  expect(Object.keys(first)).toHaveLength(ankara.nodes.length);
  await page.reload();
  await openMap(page);
  expect(movedNodes(first, await readPositions(page))).toEqual({});

  const { channel, launchOptions } = buildFirefoxUse();
  const other = await firefox.launch({ ...launchOptions, ...(channel ? { channel } : {}) });
  try {
    const otherPage = await other.newPage({ baseURL: baseURL!, viewport });
    await openMap(otherPage);
    // The scroll bar of the other engine takes width from the page, so its window is made wider by
    // as much.
    const [bar, otherBar] = await Promise.all([page, otherPage].map(scrollBarWidth));
    await otherPage.setViewportSize({
      width: viewport!.width + otherBar! - bar!,
      height: viewport!.height,
    });
    expect(movedNodes(first, await readPositions(otherPage))).toEqual({});
  } finally {
    await other.close();
  }
});

function scrollBarWidth(page: Page): Promise<number> {
  return page.evaluate(() => innerWidth - document.documentElement.clientWidth);
}
