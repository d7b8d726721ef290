import { ATTRIBUTES, type AttributeName, type Mounted } from './mounted';
import type { EdgewiseMapElement, MapData } from './publicElement';

/** So far below the window a map begins to load: about what a reader scrolls while it does. */
const LOAD_MARGIN = '600px';

/**
 * The shadow root's own rules: the box has its height before there is a map in it, so that nothing jumps. Heights of DESIGN 3,
 * by the element's own width. What the map stands on is no rule of `:host`, which a page's `* {all: unset}` would take away;
 * and the map inherits nothing of the page but custom properties.
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

/** Without one of these there is no map, and the element's children are what is read. */
const IS_SUPPORTED =
  ['CSSStyleSheet', 'IntersectionObserver', 'ResizeObserver'].every((name) => name in globalThis) &&
  'replaceSync' in CSSStyleSheet.prototype;

/** Nothing to extend on a server, which may import this file but makes no element. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as never);

/** For all that a map needs, code and data together: whatever stalls, `ready` settles. */
const TIME_LIMIT_MS = 60_000;

/** Those that stand in the page, in the order in which they came: of a page as it was parsed, its own. */
const connected = new Set<Element>();

/**
 * `<edgewise-map src>`: a map in a host's page. Small on purpose: all that draws comes by `import()` when the element nears the
 * window. Its children are what is read until the picture stands, without JavaScript, in feeds and in print.
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
    // Without a shadow root the children stay in sight.
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
    // Set before the element was defined, it stands in the way of the accessor.
    if (Object.hasOwn(this, 'data')) {
      const { data } = this;
      Reflect.deleteProperty(this, 'data');
      this.data = data;
    }
  }

  /** Fulfilled when the picture stands; rejected, with the problems in the message, where there can be none. */
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

  /** `"edge:<id>"`, `"node:<id>"`, `"step:<id>"`, or null to let go. */
  get select(): (target: string | null) => Promise<void> {
    return (target) => this.#with((map) => map.select(target));
  }

  // React, Vue and Preact set a property where there is one of the attribute's name: that must not take the method's place.
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

  /** The current view as a standalone SVG file's text. */
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

  /** `moveBefore()` keeps what it moves. */
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
        // Of several elements that ask for the URL the first on the page has it, not the one that is loaded first.
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
      .then(({ drawn }) => drawn)
      .catch((reason: unknown) => {
        if (!signal.aborted) this.#fail(String(reason));
      });
    return mounted;
  }

  /** A part of the code could not be loaded or broke: it is tried again when the element is asked for something. */
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

  /** Ends what stands or is on its way. Whoever waits for the old map is not left to wait for ever. */
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
    // A page that does not ask hears of it by the event; an unheard rejection would be an error in its console.
    this.#ready.catch(ignore);
  }
}

/** A map, or what is said in its stead, gets a place that nothing has been in. */
function newContainer(): HTMLElement {
  const container = document.createElement('div');
  container.className = 'map';
  return container;
}

function timeLimit(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, TIME_LIMIT_MS, 'Timed out'));
}

function ignore(): void {
  // The element's own page says what is wrong, and the event `edgewise-error`.
}
