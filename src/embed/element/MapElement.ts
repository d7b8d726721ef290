import { ATTRIBUTES, type AttributeName, type Mounted } from './mounted';
import type { EdgewiseMapElement, MapData } from './publicElement';

/**
 * A map starts loading at this distance below the window: about what a reader scrolls meanwhile.
 */
const LOAD_MARGIN = '600px';

/**
 * The shadow root's own rules. The box has its height before it contains a map, so that the page
 * does not shift. The heights are those of docs/design.md, section 3, by the element's own width.
 * The map's background is not a rule of `:host`, which a page's `* {all: unset}` would remove; and
 * the map inherits nothing from the page but custom properties.
 */
const BOX_CSS = `:host{display:block;min-inline-size:0;max-inline-size:100%}
:host([hidden]){display:none}
.room{display:block;container:edgewise-host/inline-size;contain:layout style;contain-intrinsic-inline-size:min(960px,100vw - 32px)}
.box{--ew-height:var(--edgewise-height,760px);block-size:var(--ew-height);overflow:hidden;position:relative}
@container edgewise-host (width<=760px){.box{--ew-height:var(--edgewise-height,900px)}}
@container edgewise-host (width<=480px){.box{--ew-height:var(--edgewise-height,720px)}}
.children{display:block;block-size:100%;overflow:auto}
.map{all:initial;display:block;position:absolute;inset:0}
.failed{position:static}
.map:not(:empty,.failed)+.children{display:none}
@media print{.box{break-inside:avoid}.box:has(.children.full){block-size:auto;overflow:visible}.children.full{display:block!important;block-size:auto;overflow:visible}.map:has(+.children.full){display:none}}`;

/** Without one of these there is no map, and the element's children are shown. */
const IS_SUPPORTED =
  ['CSSStyleSheet', 'IntersectionObserver', 'ResizeObserver'].every((name) => name in globalThis) &&
  'replaceSync' in CSSStyleSheet.prototype;

/**
 * There is no `HTMLElement` to extend on a server, which may import this file but creates no
 * element.
 */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as never);

/** For all that a map needs, code and data: `ready` settles even if a request stalls. */
const TIME_LIMIT_MS = 60_000;

/**
 * The connected elements, in the order in which they were connected: in a parsed page, document
 * order.
 */
const connected = new Set<Element>();

/**
 * `<edgewise-map src>`: a map in a host page. Small on purpose: the code that draws is loaded by
 * `import()` when the element nears the viewport. Its children are shown until the map is drawn,
 * without JavaScript, in feeds and in print.
 */
export class MapElement extends Base implements EdgewiseMapElement {
  static readonly observedAttributes = ATTRIBUTES;
  /** See `defineElement`. */
  static script: string | null = null;
  #container: HTMLElement;
  #mounted: Promise<Mounted> | null = null;
  #observer: IntersectionObserver | null = null;
  #stop = new AbortController();
  #data: MapData | null = null;
  #hasFailed = false;
  #resolvers: { resolve: () => void; reject: (reason: unknown) => void } | null = null;
  #ready!: Promise<void>;

  constructor() {
    super();
    this.#container = newContainer();
    this.#renew();
    // Without a shadow root the children stay visible.
    if (!IS_SUPPORTED) return;
    const root = this.attachShadow({ mode: 'open' });
    const stylesheet = new CSSStyleSheet();
    stylesheet.replaceSync(BOX_CSS);
    root.adoptedStyleSheets = [stylesheet];
    const box = document.createElement('div');
    box.className = 'box';
    const children = document.createElement('slot');
    children.className = 'children';
    children.addEventListener('slotchange', () =>
      children.classList.toggle('full', children.assignedElements().length > 0),
    );
    box.append(this.#container, children);
    const wrapper = document.createElement('div');
    wrapper.className = 'room';
    wrapper.append(box);
    root.append(wrapper);
    // A property that was set before the element was defined shadows the accessor.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      Reflect.deleteProperty(this, 'data');
      this.data = data;
    }
  }

  /**
   * Resolves when the map is drawn; rejects, with the problems in the message, if there can be
   * none.
   */
  get ready(): Promise<void> {
    return this.#ready;
  }

  get data(): MapData | null {
    return this.#data;
  }

  set data(data: MapData | null) {
    if (data === this.#data) return;
    this.#data = data;
    if (this.#mounted) this.#reload();
  }

  /** `"edge:<id>"`, `"node:<id>"`, `"step:<id>"`, or null to clear the selection. */
  get select(): (target: string | null) => Promise<void> {
    return (target) => this.#with((map) => map.select(target));
  }

  // React, Vue and Preact set a property if there is one with the attribute's name; that must not
  // replace the method.
  set select(value: unknown) {
    this.#reflect('select', value);
  }

  /** Shows these stances only; null shows all. */
  get show(): (stances: readonly string[] | null) => Promise<void> {
    return (stances) => this.#with((map) => map.show(stances));
  }

  set show(value: unknown) {
    this.#reflect('show', value);
  }

  /** Selects a step of the argument. */
  goToStep(id: string): Promise<void> {
    return this.select(`step:${id}`);
  }

  /** The current view as the text of a stand-alone SVG file. */
  toSVG(): Promise<string> {
    return this.#with((map) => map.toSVG());
  }

  connectedCallback(): void {
    connected.add(this);
    if (!IS_SUPPORTED) {
      void this.#load();
      return;
    }
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void this.#load();
      },
      { rootMargin: LOAD_MARGIN },
    );
    this.#observer.observe(this);
  }

  /** `moveBefore()` preserves state, so nothing is reloaded. */
  connectedMoveCallback(): void {
    void this.#mounted?.then((map) => map.update('article'), ignore);
  }

  disconnectedCallback(): void {
    connected.delete(this);
    this.#observer?.disconnect();
    this.#end();
  }

  attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
    if (before === now || !this.#mounted) return;
    if (name !== 'src' && name !== 'hash')
      void this.#mounted.then((map) => map.update(name), ignore);
    else this.#reload();
  }

  #reload(): void {
    this.#end();
    void this.#load();
  }

  #with<T>(action: (map: Mounted) => T | Promise<T>): Promise<T> {
    return this.#load().then(action);
  }

  #load(): Promise<Mounted> {
    if (this.#mounted) return this.#mounted;
    if (this.#hasFailed) {
      this.#clear();
      this.#renew();
    }
    this.#observer?.disconnect();
    const { signal } = (this.#stop = new AbortController());
    const resolvers = this.#resolvers;
    const loading = IS_SUPPORTED
      ? import('./mountElement')
      : Promise.reject(new Error('This browser cannot draw the map.'));
    const mounting = loading.then(({ mountElement }) =>
      mountElement(this, this.#container, {
        signal,
        // If several elements ask for the URL, the first in the page gets it, not the first that
        // has loaded.
        ownsUrl: () => this === [...connected].find((one) => one.getAttribute('hash') === 'map'),
        data: this.#data,
        script: MapElement.script,
        retry: () => this.#reload(),
      }),
    );
    const mounted = Promise.race([mounting, timeLimit()]);
    this.#mounted = mounted;
    mounted
      .then(({ error, drawn }) => (error ? Promise.reject(error) : drawn))
      .then(resolvers?.resolve)
      .catch((reason: unknown) => resolvers?.reject(reason));
    mounted
      .then(({ complete }) => complete)
      .catch((reason: unknown) => {
        if (!signal.aborted) this.#fail(String(reason));
      });
    return mounted;
  }

  /**
   * A part of the code failed to load or threw: it is retried when one of the element's methods is
   * called.
   */
  #fail(message: string): void {
    this.#stop.abort();
    this.#mounted = null;
    this.#hasFailed = true;
    this.#clear();
    this.#container.classList.add('failed');
    const again = document.createElement('button');
    again.textContent = 'This map did not load. Try again';
    again.onclick = () => this.#load();
    this.#container.append(again);
    const detail = { problems: [{ path: '', message }] };
    this.dispatchEvent(
      new CustomEvent('edgewise-error', { detail, bubbles: true, composed: true }),
    );
  }

  /**
   * Stops the current map, or the one that is loading. Whoever waits for the old map must not wait
   * for ever.
   */
  #end(): void {
    this.#stop.abort();
    if (!this.#mounted) return;
    this.#mounted = null;
    this.#resolvers?.resolve();
    this.#clear();
    this.#renew();
  }

  #clear(): void {
    const container = newContainer();
    this.#container.replaceWith(container);
    this.#container = container;
  }

  #reflect(name: AttributeName, value: unknown): void {
    if (typeof value === 'string') this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  #renew(): void {
    this.#hasFailed = false;
    this.#ready = new Promise((resolve, reject) => {
      this.#resolvers = { resolve, reject };
    });
    // A page that never reads `ready` gets the event instead; an unhandled rejection would be an
    // error in its console.
    this.#ready.catch(ignore);
  }
}

/** A map, or the notice shown instead, gets a container of its own that nothing has used before. */
function newContainer(): HTMLElement {
  const container = document.createElement('div');
  container.className = 'map';
  return container;
}

function timeLimit(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, TIME_LIMIT_MS, 'Timed out'));
}

function ignore(): void {
  // Ignored: the notice in the element and the event `edgewise-error` report the failure.
}
