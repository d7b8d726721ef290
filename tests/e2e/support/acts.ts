import type { Frame, Page } from '@playwright/test';

/** A source of numbers in [0, 1) that a seed determines (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where acts are done: the document of `map` holds the map or its element. */
export interface Stage {
  readonly page: Page;
  readonly map: Frame;
  readonly random: () => number;
  /** Ids of the dataset: what messages and addresses name, beside what is on no map. */
  readonly ids: readonly string[];
}

const KEYS = [
  ...['Tab', 'Shift+Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Space'],
  ...['Escape', 'Home', 'End', 'PageDown', 'Backspace', 'Delete', '/', '+', '-', '0', '?', 'f'],
  ...['Control+f', 'Alt+ArrowLeft', 'a'],
];
const TEXTS = [
  '',
  'a',
  'tur',
  'oz',
  '<img src=x>',
  '\\',
  '.*(',
  '‮‏',
  '中文',
  '😀',
  '\u0000',
  'x'.repeat(5000),
];
const SIZES = [
  [1280, 800],
  [1600, 1000],
  [820, 1180],
  [390, 844],
  [320, 480],
  [844, 390],
] as const;
const VIEWS = ['map', 'list', 'matrix', 'argument', 'none', ''];
const LANGS = ['en', 'ru', 'tr', 'fa', 'de', 'x-nothing', ''];

const pick = <T>(random: () => number, all: readonly T[]): T =>
  all[Math.floor(random() * all.length)] as T;

const targetOf = ({ random, ids }: Stage) =>
  `${pick(random, ['edge', 'node', 'step', 'pair', 'thing'])}:${pick(random, [...ids, 'nothing-like-it', '__proto__', ''])}`;

/** Presses something that can be pressed, wherever it is seen: a button, a mark, a row, an option. */
async function pressAnything({ page, map, random }: Stage): Promise<string> {
  const found = await map.evaluate((share) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot) roots.push(shadowRoot);
    const all = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary, label, [role=option], [tabindex], [data-node], [data-hit]',
      ),
    ]);
    const seen = all.filter((one) => one.checkVisibility());
    const one = seen[Math.floor(share * seen.length)];
    if (!one) return null;
    one.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, name: one.outerHTML.slice(0, 90) };
  }, random());
  if (!found) return 'press nothing';
  const offset = await iframeOffset(map);
  await page.mouse.click(found.x + offset.x, found.y + offset.y);
  return `press ${found.name}`;
}

async function iframeOffset(frame: Frame): Promise<{ readonly x: number; readonly y: number }> {
  if (!frame.parentFrame()) return { x: 0, y: 0 };
  return (await (await frame.frameElement()).boundingBox()) ?? { x: 0, y: 0 };
}

function randomPoint({ page, random }: Stage): readonly [number, number] {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  return [random() * width, random() * height];
}

async function drag(stage: Stage): Promise<string> {
  const { mouse } = stage.page;
  await mouse.move(...randomPoint(stage));
  await mouse.down();
  await mouse.move(...randomPoint(stage), { steps: 3 });
  await mouse.up();
  return 'drag';
}

/** What a page with the map in an iframe may say to it, and what it may not. */
function messageOf(stage: Stage): unknown {
  const { random } = stage;
  return pick<() => unknown>(random, [
    () => ({ type: 'edgewise:select', v: 1, target: targetOf(stage) }),
    () => ({ type: 'edgewise:select', v: 1, places: [pick(random, ['1.1', '6.2', '9.9', ''])] }),
    () => ({
      ...{ type: 'edgewise:init', v: 1, theme: pick(random, ['dark', 'light', 'auto', 7]) },
      ...{ lang: pick(random, LANGS), select: targetOf(stage) },
    }),
    () => ({ type: 'edgewise:passages', v: 1, found: [['6.2', 'x'], null], missing: ['1.1', 3] }),
    () => ({ type: 'edgewise:height', v: 1, height: random() * 1e9 }),
    () => ({ type: 'edgewise:ready', v: 1, heard: true, places: [{}], source: null }),
    () => pick(random, [null, 'edgewise', 1, [], { type: 'edgewise:select' }]),
  ])();
}

/** Every kind of act, and how often it is done. */
const ACTS: readonly (readonly [number, (stage: Stage) => Promise<string>])[] = [
  [30, pressAnything],
  [
    20,
    async ({ page, random }) => {
      const key = pick(random, KEYS);
      await page.keyboard.press(key);
      return `key ${key}`;
    },
  ],
  [
    10,
    async (stage) => {
      await stage.page.mouse.click(...randomPoint(stage));
      return 'click somewhere';
    },
  ],
  [8, drag],
  [
    6,
    async (stage) => {
      await stage.page.mouse.move(...randomPoint(stage));
      await stage.page.mouse.wheel(0, (stage.random() - 0.5) * 2000);
      return 'wheel';
    },
  ],
  [
    6,
    async ({ page, random }) => {
      const text = pick(random, TEXTS);
      await page.keyboard.insertText(text);
      return `type ${text.slice(0, 20)}`;
    },
  ],
  [
    8,
    async (stage) => {
      const { map, random } = stage;
      const [kind = '', id = ''] = targetOf(stage).split(':');
      const hash = new URLSearchParams({
        [kind]: id,
        view: pick(random, VIEWS),
        show: pick(random, ['dispute', 'cooperation,neutral', 'none', '']),
        q: pick(random, TEXTS).slice(0, 200),
      }).toString();
      await map.evaluate(
        (text) => {
          location.hash = text;
        },
        pick(random, [hash, `map=${encodeURIComponent(hash)}`, '%', '']),
      );
      return `address ${hash.slice(0, 60)}`;
    },
  ],
  [
    6,
    async (stage) => {
      const message = messageOf(stage);
      await stage.map.evaluate((data) => {
        window.parent.frames[0]?.postMessage(data, '*');
        window.postMessage(data, '*');
      }, message);
      await stage.page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message);
      return `message ${JSON.stringify(message)}`;
    },
  ],
  [
    3,
    async ({ page, random }) => {
      const [width, height] = pick(random, SIZES);
      await page.setViewportSize({ width, height });
      return `size ${width} × ${height}`;
    },
  ],
  [
    2,
    async ({ page, random }) => {
      await page.emulateMedia({
        colorScheme: pick(random, ['light', 'dark']),
        reducedMotion: pick(random, ['reduce', 'no-preference']),
        forcedColors: pick(random, ['active', 'none', 'none']),
      });
      return 'another medium';
    },
  ],
  [
    3,
    async ({ map, random }) => {
      await map.evaluate(
        (steps) => {
          // Never out of the document: `history.go(-1)` may lead to the page before it.
          const { currentEntry } = navigation;
          const entry = navigation.entries()[(currentEntry?.index ?? 0) + steps];
          if (!entry?.sameDocument) return;
          const { committed, finished } = navigation.traverseTo(entry.key);
          for (const settled of [committed, finished]) void settled?.catch(() => undefined);
        },
        pick(random, [-1, 1, -2]),
      );
      return 'history';
    },
  ],
  [
    6,
    async (stage) => {
      const { map, random } = stage;
      const [name, value] = pick(random, [
        ['view', pick(random, VIEWS)],
        ['show', 'dispute,nothing'],
        ['select', targetOf(stage)],
        ['theme', 'dark'],
        ['lang', pick(random, LANGS)],
        ['controls', pick(random, ['full', 'compact', 'none'])],
      ] as const);
      await map.evaluate(
        ([key, text]) => document.querySelector('edgewise-map')?.setAttribute(key, text),
        [name, value] as const,
      );
      return `attribute ${name} ${value}`;
    },
  ],
];
const TOTAL = ACTS.reduce((sum, [weight]) => sum + weight, 0);

/** Does one act, and says which. */
export async function actAtRandom(stage: Stage): Promise<string> {
  let share = stage.random() * TOTAL;
  for (const [weight, act] of ACTS) {
    share -= weight;
    if (share < 0) return act(stage);
  }
  return 'nothing';
}
