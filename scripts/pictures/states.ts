import { dragBy } from '../../tests/e2e/support/mouse';
import { findAmbiguousPoint } from '../../tests/e2e/support/ambiguousPoint';
import {
  answerGraph,
  chooseSentence,
  click,
  filter,
  follow,
  holdScripts,
  isolate,
  leave,
  moveTo,
  openDrawer,
  openView,
  screenPosition,
  readBroken,
  edgePoint,
  activate,
  walk,
} from './actions';
import type { PictureSpec } from './takePicture';

/** The edge "Turkey turns away from the West": long, and clear of others at its middle. */
const EDGE = 'turkey-west-refusal';
const PHONE = { width: 390, height: 844 };
const DRAG_PX = 70;
/** An error page without the prerendered map, which stays below it. */
const ERROR_PAGE = { width: 1280, height: 340 };

/**
 * Every state of the page, each taken in light and dark; docs/states.md describes what they show.
 */
export const STATE_PICTURES: readonly PictureSpec[] = [
  { name: 'idle' },
  {
    name: 'hovered-edge',
    around: ['turkey', 'west', 'astana-process'],
    action: async (page) => moveTo(page, await edgePoint(page, EDGE)),
  },
  {
    name: 'hovered-node',
    around: ['iran', 'astana-process', 'azerbaijan-summits'],
    action: async (page) => moveTo(page, await screenPosition(page, 'iran')),
  },
  { name: 'selected-edge', action: async (page) => click(page, await edgePoint(page, EDGE)) },
  {
    name: 'selected-node',
    action: async (page) => click(page, await screenPosition(page, 'astana-process')),
  },
  { name: 'filtered', action: (page) => filter(page, 'dispute') },
  {
    name: 'filtered-away',
    action: async (page) => {
      await click(page, await edgePoint(page, EDGE));
      await filter(page, 'cooperation');
    },
  },
  {
    name: 'focused-node',
    around: ['turkey', 'nato', 'warplane', 's-400'],
    action: (page) => walk(page, ['Tab', 'ArrowDown']),
  },
  {
    name: 'focused-edge',
    around: ['turkey', 'nato', 'warplane', 's-400'],
    action: (page) => walk(page, ['Tab', 'ArrowDown', 'ArrowRight', 'ArrowDown']),
  },
  {
    name: 'dragged',
    around: ['iran', 'azerbaijan-summits', 'astana-process'],
    action: async (page) => {
      await activate(page);
      await dragBy(page, await screenPosition(page, 'iran'), DRAG_PX, -DRAG_PX);
      await leave(page);
    },
  },
  { name: 'isolated', action: (page) => isolate(page, 'iran') },
  {
    name: 'chooser',
    viewport: PHONE,
    touch: true,
    action: async (page) => {
      const { x, y } = await findAmbiguousPoint(page);
      await page.touchscreen.tap(x, y);
    },
  },
  {
    name: 'argument',
    viewport: PHONE,
    action: (page) => openView(page, 'Argument'),
  },
  { name: 'tour', action: (page) => follow(page, 'Differences to this day') },
  {
    name: 'tour-phone',
    viewport: PHONE,
    touch: true,
    action: (page) => follow(page, 'Differences to this day'),
  },
  {
    name: 'tour-forced-colours',
    viewport: PHONE,
    forcedColors: 'active',
    action: (page) => follow(page, 'Differences to this day'),
  },
  {
    name: 'sentence',
    viewport: PHONE,
    action: async (page) => {
      await openDrawer(page);
      await chooseSentence(page, '8.2');
    },
  },
  { name: 'moment', hash: '#when=visit-2018' },
  { name: 'pair', viewport: PHONE, hash: '#pair=turkey,iran' },
  { name: 'about', viewport: PHONE, hash: '#about' },
  {
    name: 'empty-filter',
    action: async (page) => {
      await isolate(page, 'akkuyu');
      await filter(page, 'dispute');
    },
  },
  {
    name: 'empty-search',
    viewport: PHONE,
    action: async (page) => {
      await page.getByRole('combobox').click();
      await page.keyboard.type('Atlantis');
      await page.waitForSelector('.ew-results-none');
    },
  },
  {
    name: 'loading',
    viewport: PHONE,
    prepareRoutes: holdScripts,
    awaits: '[data-edgewise][data-ready="false"]',
  },
  {
    name: 'error-missing',
    viewport: ERROR_PAGE,
    prepareRoutes: (page) => answerGraph(page, { status: 404, body: 'none' }),
    awaits: '[data-error]',
  },
  {
    name: 'error-broken',
    viewport: { ...ERROR_PAGE, height: 540 },
    prepareRoutes: (page) => answerGraph(page, { body: readBroken() }),
    awaits: '[data-error]',
  },
];
