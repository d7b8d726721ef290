import type { Page } from '@playwright/test';
import { callOf, driverFor, type Driver } from './driver';
import { openMap } from './map';
import { findAmbiguousPointIn } from './ambiguousPoint';

const EDGE = 'russia-turkey-nato';

interface State {
  readonly name: string;
  readonly go: (driver: Driver) => Promise<void>;
}

/** The ways of following the argument, in any language of the interface. */
export const ARGUMENT_STATES: readonly State[] = [
  {
    name: 'argument',
    go: async (driver) => {
      await goTo(driver, '#step=lasting-differences&view=argument');
      await waitUntilVisible(driver, '.ew-argument [aria-current="true"]');
    },
  },
  {
    name: 'tour',
    go: async (driver) => {
      await goTo(driver, '');
      await waitUntilVisible(driver, '.ew-map');
      // The panel follows the map.
      await waitUntilVisible(driver, '.ew-follow');
      await driver.evaluate(callOf(clickSeen, '.ew-follow'));
      await waitUntilVisible(driver, '.ew-stop');
      await pressOn(driver, '.ew-stop:nth-child(4) input', ' ');
      await driver.waitFor(`document.querySelector('.ew-stop:nth-child(4) input:checked')`);
    },
  },
  {
    name: 'sentence',
    go: async (driver) => {
      await pressOn(driver, '[data-sentence="8.2"] input', ' ');
      await waitUntilVisible(driver, '.ew-glance-open');
    },
  },
  {
    name: 'moment',
    go: async (driver) => {
      await goTo(driver, '#when=visit-2018');
      await waitUntilVisible(driver, '[data-moment="visit-2018"][aria-pressed="true"]');
      await driver.waitFor(`document.querySelector('[data-turn]')`);
    },
  },
  {
    name: 'pair',
    go: async (driver) => {
      await goTo(driver, '#pair=turkey,iran');
      await waitForSelection(driver, 'pair:turkey,iran');
      await waitUntilVisible(driver, '.ew-chain');
    },
  },
  {
    name: 'about',
    go: async (driver) => {
      await goTo(driver, '#about');
      await waitUntilVisible(driver, '[data-panel] .ew-sentences');
      await waitUntilVisible(driver, '[data-panel] .ew-details > summary');
      await driver.evaluate(callOf(clickSeen, '[data-panel] .ew-details > summary'));
      await waitUntilVisible(driver, '.ew-degrees');
    },
  },
];

/**
 * The states that a reader meets, each reached from the previous one, so that one page load serves
 * them all.
 */
const STATES: readonly State[] = [
  { name: 'start', go: () => Promise.resolve() },
  {
    name: 'edge',
    go: async (driver) => {
      await goTo(driver, `#edge=${EDGE}`);
      await waitForSelection(driver, `edge:${EDGE}`);
    },
  },
  {
    name: 'sheet all the way up',
    go: async (driver) => {
      if (await driver.evaluate(callOf(isSeen, '.ew-handle')))
        await pressOn(driver, '.ew-handle', 'End');
    },
  },
  {
    name: 'node',
    go: async (driver) => {
      await goTo(driver, '#node=astana-process');
      await waitForSelection(driver, 'node:astana-process');
    },
  },
  {
    name: 'filtered, nothing left',
    go: async (driver) => {
      await goTo(driver, '#node=akkuyu&show=dispute');
      await waitForText(driver, '[data-panel] button', 'Show it');
    },
  },
  { name: 'which line', go: askWhichEdge },
  {
    name: 'help',
    go: async (driver) => {
      await driver.press('Escape');
      await pressOn(driver, '.ew-help summary', 'Enter');
      await waitUntilVisible(driver, '.ew-help[open]');
    },
  },
  {
    name: 'search',
    go: async (driver) => {
      await pressOn(driver, '.ew-help summary', 'Enter');
      await driver.evaluate('scrollTo(0, 0)');
      await typeIntoSearch(driver, 'summit');
      await waitUntilVisible(driver, '[role="option"]');
    },
  },
  {
    name: 'nothing found',
    go: async (driver) => {
      await typeIntoSearch(driver, 'qqq');
      await waitForText(driver, '.ew-results-none', 'Nothing on this map mentions');
    },
  },
  {
    name: 'share',
    go: async (driver) => {
      await driver.press('Escape');
      await goTo(driver, `#edge=${EDGE}`);
      await waitUntilVisible(driver, '[data-panel] [aria-haspopup="dialog"]');
      await pressOn(driver, '[data-panel] [aria-haspopup="dialog"]', 'Enter');
      await waitUntilVisible(driver, 'dialog textarea, dialog input');
    },
  },
  {
    name: 'list',
    go: async (driver) => {
      await driver.press('Escape');
      await driver.waitFor("!document.querySelector('dialog')");
      await goTo(driver, `#edge=${EDGE}&view=list`);
      await waitUntilVisible(driver, `.ew-view [data-list-edge="${EDGE}"]`);
    },
  },
  {
    name: 'matrix',
    go: async (driver) => {
      await goTo(driver, '#view=matrix');
      await waitUntilVisible(driver, '[data-cell="russia|turkey"]');
    },
  },
  ...ARGUMENT_STATES,
];

/** Opens the map and shows each state in turn. */
export async function throughStates(
  page: Page,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await openMap(page);
  await showStates(driverFor(page), look);
}

/** Shows each state in turn, starting with the map as it was just opened. */
export async function showStates(
  driver: Driver,
  look: (state: string) => Promise<void>,
  states: readonly State[] = STATES,
): Promise<void> {
  for (const { name, go } of states) {
    await go(driver);
    await look(name);
  }
}

async function goTo(driver: Driver, hash: string): Promise<void> {
  await driver.evaluate(`location.hash = ${JSON.stringify(hash)}`);
}

function waitForSelection(driver: Driver, selection: string): Promise<void> {
  return driver.waitFor(`document.querySelector('[data-panel][data-selection="${selection}"]')`);
}

function waitUntilVisible(driver: Driver, selector: string): Promise<void> {
  return driver.waitFor(callOf(isSeen, selector));
}

function waitForText(driver: Driver, selector: string, text: string): Promise<void> {
  return driver.waitFor(
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

async function pressOn(driver: Driver, selector: string, key: string): Promise<void> {
  await driver.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
  await driver.press(key);
}

/** With key presses: a value set by script does not reach React's queue in every engine. */
async function typeIntoSearch(driver: Driver, text: string): Promise<void> {
  await driver.evaluate(`document.querySelector('[role="combobox"]').focus()`);
  for (const label of text) await driver.press(label);
}

/** Simulates a finger on two lines at once, in engines and windows without touch too. */
async function askWhichEdge(driver: Driver): Promise<void> {
  await goTo(driver, '');
  await waitForSelection(driver, 'none');
  // The camera resets after the drawer has closed, later than the selection.
  await driver.waitFor(
    `[null, 'translate(0,0) scale(1)'].includes(document.querySelector('[data-camera]').getAttribute('transform'))`,
  );
  await driver.evaluate(`(() => {
    scrollTo(0, 0);
    const svg = document.querySelector('.ew-map');
    const { x, y } = (${String(findAmbiguousPointIn)})(svg);
    const at = { clientX: x, clientY: y, bubbles: true };
    svg.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
    svg.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
  })()`);
  await waitUntilVisible(driver, '[data-chooser]');
}

/** Runs in the page. */
function clickSeen(selector: string): void {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (each) => each.getClientRects().length > 0,
  );
  seen?.click();
}

/** Runs in the page. */
function isSeen(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((each) => each.getClientRects().length > 0);
}
