import type { MapElement } from '../../src/embed/element/MapElement';
import { MONTREAL, openPage, readyMap } from './support/hostPage';
import { expect, test } from './support/test';

/** What one map in so many leaves behind is found; nightly, one in a hundred. */
const ROUNDS = process.env['EDGEWISE_ALL_ENGINES'] === 'true' ? 100 : 30;

/** What the page holds, in counts; listeners by event name. */
interface Held {
  readonly listeners: readonly string[];
}

test(`a map that is removed leaves nothing behind, ${ROUNDS} times over`, async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const held = new Map<EventTarget, Set<string>>();
    const key = (type: string, listener: unknown, options: unknown) => {
      const capture: unknown =
        typeof options === 'object' && options ? Reflect.get(options, 'capture') : options;
      const names: unknown[] = (known[type] ??= []);
      if (!names.includes(listener)) names.push(listener);
      return `${type} ${Boolean(capture)} ${names.indexOf(listener)}`;
    };
    const known: Record<string, unknown[]> = {};
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      // Listeners on the map's own elements are released with them; only what the page keeps
      // counts.
      const outlives =
        this === window ||
        this === document ||
        this instanceof MediaQueryList ||
        (this instanceof Element &&
          this.closest('article, body, html') !== null &&
          !this.closest('edgewise-map') &&
          this.getRootNode() === document);
      if (outlives) {
        const name = key(type, listener, options);
        held.set(this, (held.get(this) ?? new Set()).add(name));
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (signal) addEventListener.call(signal, 'abort', () => held.get(this)?.delete(name));
      }
      addEventListener.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      held.get(this)?.delete(key(type, listener, options));
      removeEventListener.call(this, type, listener, options);
    };
    const observers = new Set<unknown>();
    for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
      const { observe, disconnect } = window[name].prototype;
      window[name].prototype.observe = function (this: unknown, ...given: unknown[]) {
        observers.add(this);
        Reflect.apply(observe, this, given);
      };
      window[name].prototype.disconnect = function (this: unknown) {
        observers.delete(this);
        Reflect.apply(disconnect, this, []);
      };
    }
    Reflect.set(window, 'held', () => ({
      listeners: [...held.values()].flatMap((names) => [...names]).sort(),
      observers: observers.size,
      fonts: document.fonts.size,
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('*').length,
    }));
  });
  const holding = () => page.evaluate(() => (Reflect.get(window, 'held') as () => Held)());
  const cycle = (count: number) =>
    page.evaluate(
      async ([times, src]) => {
        for (let n = 0; n < times; n += 1) {
          const host = document.createElement('edgewise-map') as MapElement;
          for (const [name, value] of Object.entries({
            src,
            article: '#text',
            hash: 'map',
            follow: '',
            markers: '',
          }))
            host.setAttribute(name, value);
          document.body.append(host);
          await host.ready;
          await host.select('edge:dupont-theory');
          // Every other map is removed before React has loaded.
          const panel = host.shadowRoot?.querySelector<HTMLElement>('[data-panel]');
          while (n % 2 === 0 && panel?.dataset['selection'] === 'none')
            await new Promise(requestAnimationFrame);
          host.remove();
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      [count, MONTREAL] as const,
    );
  await openPage(page, {
    body: `<article id="text"><p>Manufacturers objected. Nothing else stands here.</p></article>`,
  });
  await page.waitForFunction(() => customElements.get('edgewise-map') !== undefined);
  // React adds one permanent `selectionchange` listener to the document for all of its roots; it is
  // there after the first map.
  const first = await holding();
  await cycle(1);
  await expect
    .poll(holding)
    .toEqual({ ...first, listeners: [...first.listeners, 'selectionchange false 0'].sort() });
  const before = await holding();
  await cycle(ROUNDS);
  await expect.poll(holding).toEqual(before);
});

test('an element that is taken out while it loads, or moved, comes to rest', async ({ page }) => {
  await openPage(page, {
    body: `<div id="one"><edgewise-map src="${MONTREAL}"></edgewise-map></div><div id="two"></div>`,
  });
  await page.evaluate(() => {
    const host = document.querySelector('edgewise-map');
    if (host) document.querySelector('#two')?.append(host);
  });
  await readyMap(page);
  await page.evaluate(() => {
    const host = document.querySelector('edgewise-map');
    host?.remove();
    if (host) document.querySelector('#one')?.append(host);
  });
  const map = await readyMap(page);
  await expect(map.locator('.ew-map [data-node="dupont"]')).toHaveCount(1);
});
