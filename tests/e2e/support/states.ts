import type { Page } from '@playwright/test';
import { callOf, handOf, type Hand } from './hand';
import { openMap } from './map';
import { findUnsureIn } from './unsure';

const EDGE = 'russia-turkey-nato';

/** The states that a reader meets, each reached from the one before it, so that one load of the page serves them all. */
const STATES: readonly {
  readonly name: string;
  readonly go: (hand: Hand) => Promise<void>;
}[] = [
  { name: 'start', go: () => Promise.resolve() },
  {
    name: 'edge',
    go: async (hand) => {
      await goTo(hand, `#edge=${EDGE}`);
      await waitForSelection(hand, `edge:${EDGE}`);
    },
  },
  {
    name: 'sheet all the way up',
    go: async (hand) => {
      if (await hand.evaluate(callOf(isSeen, '.ew-handle')))
        await pressOn(hand, '.ew-handle', 'End');
    },
  },
  {
    name: 'node',
    go: async (hand) => {
      await goTo(hand, '#node=astana-process');
      await waitForSelection(hand, 'node:astana-process');
    },
  },
  {
    name: 'filtered, nothing left',
    go: async (hand) => {
      await goTo(hand, '#node=akkuyu&show=dispute');
      await waitForText(hand, '[data-panel] button', 'Show it');
    },
  },
  { name: 'which line', go: askWhichLine },
  {
    name: 'help',
    go: async (hand) => {
      await hand.press('Escape');
      await pressOn(hand, '.ew-help summary', 'Enter');
      await waitForSight(hand, '.ew-help[open]');
    },
  },
  {
    name: 'search',
    go: async (hand) => {
      await pressOn(hand, '.ew-help summary', 'Enter');
      await hand.evaluate('scrollTo(0, 0)');
      await typeIntoSearch(hand, 'summit');
      await waitForSight(hand, '[role="option"]');
    },
  },
  {
    name: 'nothing found',
    go: async (hand) => {
      await typeIntoSearch(hand, 'qqq');
      await waitForText(hand, '.ew-results-none', 'Nothing on this map mentions');
    },
  },
  {
    name: 'share',
    go: async (hand) => {
      await hand.press('Escape');
      await goTo(hand, `#edge=${EDGE}`);
      await waitForSight(hand, '[data-panel] [aria-haspopup="dialog"]');
      await pressOn(hand, '[data-panel] [aria-haspopup="dialog"]', 'Enter');
      await waitForSight(hand, 'dialog textarea, dialog input');
    },
  },
  {
    name: 'list',
    go: async (hand) => {
      await hand.press('Escape');
      await hand.waitFor("!document.querySelector('dialog')");
      await goTo(hand, `#edge=${EDGE}&view=list`);
      await waitForSight(hand, `.ew-view [data-list-edge="${EDGE}"]`);
    },
  },
  {
    name: 'matrix',
    go: async (hand) => {
      await goTo(hand, '#view=matrix');
      await waitForSight(hand, '[data-cell="russia|turkey"]');
    },
  },
];

/** Opens the map and shows each state in turn. */
export async function throughStates(
  page: Page,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await openMap(page);
  await showStates(handOf(page), look);
}

/** Shows each state in turn, beginning with the map as it was just opened. */
export async function showStates(
  hand: Hand,
  look: (state: string) => Promise<void>,
): Promise<void> {
  for (const { name, go } of STATES) {
    await go(hand);
    await look(name);
  }
}

async function goTo(hand: Hand, hash: string): Promise<void> {
  await hand.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

function waitForSelection(hand: Hand, selection: string): Promise<void> {
  return hand.waitFor(`document.querySelector('[data-panel][data-selection="${selection}"]')`);
}

function waitForSight(hand: Hand, selector: string): Promise<void> {
  return hand.waitFor(callOf(isSeen, selector));
}

function waitForText(hand: Hand, selector: string, text: string): Promise<void> {
  return hand.waitFor(
    callOf(
      (among, wanted) =>
        [...document.querySelectorAll(among)].some(({ textContent }) =>
          textContent.includes(wanted),
        ),
      selector,
      text,
    ),
  );
}

async function pressOn(hand: Hand, selector: string, key: string): Promise<void> {
  await hand.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  await hand.press(key);
}

/** As a reader does: what is put into a field by script does not reach React's own queue in every engine. */
async function typeIntoSearch(hand: Hand, text: string): Promise<void> {
  await hand.evaluate(`document.querySelector('[role="combobox"]').focus()`);
  for (const sign of text) await hand.press(sign);
}

/** As a finger on two lines at once does, in engines and windows without touch too. */
async function askWhichLine(hand: Hand): Promise<void> {
  await goTo(hand, '');
  await waitForSelection(hand, 'none');
  // The camera goes home once the sheet is down: later than the selection.
  await hand.waitFor(
    `[null, 'translate(0,0) scale(1)'].includes(document.querySelector('[data-camera]').getAttribute('transform'))`,
  );
  await hand.evaluate(`(() => {
    scrollTo(0, 0);
    const svg = document.querySelector('.ew-map');
    const { x, y } = (${String(findUnsureIn)})(svg);
    const at = { clientX: x, clientY: y, bubbles: true };
    svg.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
    svg.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
  })()`);
  await waitForSight(hand, '[data-chooser]');
}

/** Runs in the page. */
function isSeen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
}
