import { render, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { edgeTarget } from '../../src/graph/target';
import { ShareLinksContext } from '../../src/panel/share/ShareLinksContext';
import { Share } from '../../src/panel/share/Share';
import type { PublishedFiles } from '../../src/share/shareLinks';
import { createMapStore, type MapStore } from '../../src/state/store';
import { en } from '../../src/i18n/messages/en';
import { tinyDataset } from '../fixtures/dataset';
import { edgeId, graphOf } from '../fixtures/graph';
import { expectAccessible } from './support/mount';

const FOLDER = 'https://maps.example/tiny/';
const PUBLISHED: PublishedFiles = {
  iframe: `${FOLDER}map.html`,
  dataset: `${FOLDER}graph.json`,
  script: 'https://maps.example/embed.js',
  opens: 'iframe',
  key: null,
};

// On a page it is lazy-loaded on the first press, however long that takes.
beforeAll(() => import('../../src/panel/share/ShareDialog'));

// jsdom has no modal dialogs; real browsers do (tests/e2e/share.spec.ts).
beforeEach(() => {
  const { prototype } = HTMLDialogElement;
  prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  prototype.close = function (this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function mountShare(published: PublishedFiles | null = PUBLISHED): MapStore {
  const store = createMapStore(graphOf(tinyDataset()));
  render(
    <main data-edgewise="">
      <h1>A map</h1>
      <ShareLinksContext value={published}>
        <Share store={store} messages={en} />
      </ShareLinksContext>
    </main>,
  );
  return store;
}

async function openShare(): Promise<BoundFunctions<typeof queries>> {
  await userEvent.click(screen.getByRole('button', { name: 'Share and cite' }));
  return within(await screen.findByRole('dialog', { name: 'Share and cite' }));
}

/** jsdom has no clipboard. */
function giveClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const fieldIn = (dialog: BoundFunctions<typeof queries>, name: string): HTMLTextAreaElement =>
  dialog.getByRole('textbox', { name });
const textIn = (dialog: BoundFunctions<typeof queries>, name: string): string =>
  fieldIn(dialog, name).value;

describe('Share', () => {
  test('of an edge gives its URL, its markup and its citation', async () => {
    const store = mountShare();
    store.getState().select(edgeTarget(edgeId('alder-birch-water')));
    store.getState().showOnly(['dispute']);
    const dialog = await openShare();
    const url = `${FOLDER}map.html#edge=alder-birch-water&show=dispute`;
    expect(textIn(dialog, 'Link')).toBe(url);
    expect(textIn(dialog, 'Iframe')).toContain(`src="${url.replace('&', '&amp;')}"`);
    expect(textIn(dialog, 'Text')).toContain('“Birch complains of the water to Alder”');
    await userEvent.click(dialog.getByRole('radio', { name: 'Element' }));
    expect(textIn(dialog, 'Element')).toContain('select="edge:alder-birch-water" show="dispute"');
    await userEvent.click(dialog.getByRole('radio', { name: 'BibTeX' }));
    expect(textIn(dialog, 'BibTeX')).toMatch(/^@misc\{tiny-alder-birch-water,/);
    await userEvent.click(dialog.getByRole('radio', { name: 'CSL-JSON' }));
    expect(JSON.parse(textIn(dialog, 'CSL-JSON'))).toMatchObject([{ URL: url }]);
  });

  test('of an edge can be widened to the whole map; the filter stays and is said', async () => {
    const store = mountShare();
    store.getState().select(edgeTarget(edgeId('alder-birch-water')));
    store.getState().showOnly(['dispute', 'neutral']);
    const dialog = await openShare();
    await userEvent.click(dialog.getByRole('radio', { name: 'The whole map' }));
    expect(textIn(dialog, 'Link')).toBe(`${FOLDER}map.html#show=dispute,neutral`);
    expect(textIn(dialog, 'Text')).toMatch(/^Edgewise: Two towns share a river\. Map/);
    expect(dialog.getByText('Shown: only Dispute and Neutral')).toBeVisible();
  });

  test('with nothing chosen is of the whole map and asks nothing', async () => {
    mountShare();
    const dialog = await openShare();
    expect(textIn(dialog, 'Link')).toBe(`${FOLDER}map.html`);
    expect(dialog.queryByRole('radio', { name: 'The whole map' })).toBeNull();
  });

  test('says when a map is published nowhere, and still cites it', async () => {
    mountShare(null);
    const dialog = await openShare();
    expect(dialog.getByText(/not published on the web/)).toBeVisible();
    expect(dialog.queryByRole('textbox', { name: 'Link' })).toBeNull();
    expect(textIn(dialog, 'Text')).toContain('Two towns share a river');
  });

  test('copies, and says so', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    mountShare();
    const dialog = await openShare();
    giveClipboard(writeText);
    await userEvent.click(dialog.getByRole('button', { name: 'Copy: Link' }));
    expect(writeText).toHaveBeenCalledWith(`${FOLDER}map.html`);
    expect(await dialog.findByText('Copied: Link')).toBe(
      dialog.getByRole('status').firstElementChild,
    );
  });

  test('selects the text and names the keys where the browser lets nobody copy', async () => {
    const writeText = vi.fn().mockRejectedValue(new Error('NotAllowedError'));
    mountShare();
    const dialog = await openShare();
    giveClipboard(writeText);
    await userEvent.click(dialog.getByRole('button', { name: 'Copy: Link' }));
    expect(await dialog.findByText(/Ctrl \+ C/)).toBeVisible();
    const field = fieldIn(dialog, 'Link');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test('moves the focus in, and back when it is closed', async () => {
    mountShare();
    await openShare();
    expect(screen.getByRole('heading', { name: 'Share and cite' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Share and cite' })).toHaveFocus();
  });

  test('axe finds nothing', async () => {
    const store = mountShare();
    store.getState().select(edgeTarget(edgeId('alder-birch-water')));
    await openShare();
    await expectAccessible();
  });
});
