import { dragBy } from '../../tests/e2e/support/mouse';
import { findUnsure } from '../../tests/e2e/support/unsure';
import {
  answerGraph,
  click,
  filter,
  holdScripts,
  isolate,
  leave,
  moveTo,
  placeOf,
  readBroken,
  spotOf,
  wake,
  walk,
} from './deeds';
import type { View } from './take';

/** Turkey turns away from the West: long, free of others at its middle. */
const EDGE = 'turkey-west-refusal';
const PHONE = { width: 390, height: 844 };
const DRAG_PX = 70;

/** Every state of the page, each to be taken in light and dark; docs/states.md says what they show. */
export const STATE_PICTURES: readonly View[] = [
  { name: 'idle' },
  {
    name: 'hovered-edge',
    around: ['turkey', 'west', 'astana-process'],
    deed: async (page) => moveTo(page, await spotOf(page, EDGE)),
  },
  {
    name: 'hovered-node',
    around: ['iran', 'astana-process', 'azerbaijan-summits'],
    deed: async (page) => moveTo(page, await placeOf(page, 'iran')),
  },
  { name: 'selected-edge', deed: async (page) => click(page, await spotOf(page, EDGE)) },
  {
    name: 'selected-node',
    deed: async (page) => click(page, await placeOf(page, 'astana-process')),
  },
  { name: 'filtered', deed: (page) => filter(page, 'dispute') },
  {
    name: 'filtered-away',
    deed: async (page) => {
      await click(page, await spotOf(page, EDGE));
      await filter(page, 'cooperation');
    },
  },
  {
    name: 'focused-node',
    around: ['turkey', 'nato', 'warplane', 's-400'],
    deed: (page) => walk(page, ['Tab', 'ArrowDown']),
  },
  {
    name: 'focused-edge',
    around: ['turkey', 'nato', 'warplane', 's-400'],
    deed: (page) => walk(page, ['Tab', 'ArrowDown', 'ArrowRight', 'ArrowDown']),
  },
  {
    name: 'dragged',
    deed: async (page) => {
      await wake(page);
      await dragBy(page, await placeOf(page, 'iran'), DRAG_PX, -DRAG_PX);
      await leave(page);
    },
  },
  { name: 'isolated', deed: (page) => isolate(page, 'iran') },
  {
    name: 'chooser',
    viewport: PHONE,
    touch: true,
    deed: async (page) => {
      const { x, y } = await findUnsure(page);
      await page.touchscreen.tap(x, y);
    },
  },
  {
    name: 'empty-filter',
    deed: async (page) => {
      await isolate(page, 'akkuyu');
      await filter(page, 'dispute');
    },
  },
  {
    name: 'empty-search',
    viewport: PHONE,
    deed: async (page) => {
      await page.getByRole('combobox').click();
      await page.keyboard.type('Atlantis');
      await page.waitForSelector('.ew-results-none');
    },
  },
  {
    name: 'loading',
    viewport: PHONE,
    disturb: holdScripts,
    awaits: '[data-edgewise][data-ready="false"]',
  },
  {
    name: 'error-missing',
    disturb: (page) => answerGraph(page, { status: 404, body: 'none' }),
    awaits: '[data-error]',
  },
  {
    name: 'error-broken',
    disturb: (page) => answerGraph(page, { body: readBroken() }),
    awaits: '[data-error]',
  },
];
