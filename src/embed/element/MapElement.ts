import { ATTRIBUTES, type AttributeName, type Mounted } from './mounted';

/** So far below the window a map begins to load: about what a reader scrolls while it does. */
const NEAR = '600px';

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

/** Those that stand in the page, in the order in which they came: of a page as it was parsed, its own. */
const standing = new Set<Element>();

/**
 * `<edgewise-map src>`: a map in a host's page. Small on purpose: all that draws comes by `import()` when the element nears the
 * window. Its children are what is read until the picture stands, without JavaScript, in feeds and in print.
 */
export class MapElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #place: HTMLElement;
  #mounted: Promise<Mounted> | null = null;
  #observer: IntersectionObserver | null = null;
  #round = 0;
  #hasFailed = false;
  #settle: { resolve: () => void; reject: (reason: unknown) => void } | null = null;
  #ready!: Promise<void>;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BOX_CSS);
    root.adoptedStyleSheets = [sheet];
    const box = document.createElement('div');
    box.className = 'box';
    this.#place = newPlace();
    const children = document.createElement('slot');
    children.className = 'children';
    children.addEventListener('slotchange', () =>
      children.classList.toggle('full', children.assignedElements().length > 0),
    );
    box.append(this.#place, children);
    const room = document.createElement('div');
    room.className = 'room';
    room.append(box);
    root.append(room);
    this.#renew();
  }

  /** Fulfilled when the picture stands; rejected, with the problems in the message, where there can be none. */
  get ready(): Promise<void> {
    return this.#ready;
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
    standing.add(this);
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void this.#load();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
  }

  /** `moveBefore()` keeps what it moves. */
  connectedMoveCallback(): void {
    void this.#mounted?.then((map) => map.update('article'), ignore);
  }

  disconnectedCallback(): void {
    standing.delete(this);
    this.#observer?.disconnect();
    this.#end();
  }

  attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
    if (before === now || !this.#mounted) return;
    if (name !== 'src' && name !== 'hash')
      void this.#mounted.then((map) => map.update(name), ignore);
    else {
      this.#end();
      void this.#load();
    }
  }

  #with<T>(deed: (map: Mounted) => T | Promise<T>): Promise<T> {
    return this.#load().then(deed);
  }

  #load(): Promise<Mounted> {
    if (this.#mounted) return this.#mounted;
    if (this.#hasFailed) this.#renew();
    this.#observer?.disconnect();
    this.#round += 1;
    const round = this.#round;
    const settle = this.#settle;
    const mounted = import('./mountElement').then(({ mountElement }) =>
      mountElement(this, this.#place, {
        isWanted: () => round === this.#round,
        // Of several that ask for the address the first on the page has it, not the one that is loaded first.
        hasAddress: () => this === [...standing].find((one) => one.getAttribute('hash') === 'map'),
        script: import.meta.url,
      }),
    );
    this.#mounted = mounted;
    mounted
      .then(({ trouble, drawn }) => (trouble ? Promise.reject(trouble) : drawn))
      .then(settle?.resolve)
      .catch((reason: unknown) => settle?.reject(reason));
    mounted.catch((reason: unknown) => {
      if (round === this.#round) this.#fail(String(reason));
    });
    return mounted;
  }

  /** A part of the code could not be loaded or broke: it is tried again when the element is asked for something. */
  #fail(message: string): void {
    this.#mounted = null;
    this.#hasFailed = true;
    this.#clear();
    if (!this.childElementCount) {
      this.#place.classList.add('failed');
      this.#place.textContent = 'This map could not be loaded.';
    }
    const detail = { problems: [{ path: '', message }] };
    this.dispatchEvent(
      new CustomEvent('edgewise-error', { detail, bubbles: true, composed: true }),
    );
  }

  /** Ends what stands or is on its way. Whoever waits for the old map is not left to wait for ever. */
  #end(): void {
    this.#round += 1;
    const old = this.#mounted;
    if (!old) return;
    this.#mounted = null;
    void old.then((map) => map.stop(), ignore);
    this.#clear();
    this.#renew();
  }

  #clear(): void {
    const place = newPlace();
    this.#place.replaceWith(place);
    this.#place = place;
  }

  #reflect(name: AttributeName, value: unknown): void {
    if (typeof value === 'string') this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  #renew(): void {
    this.#hasFailed = false;
    this.#ready = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // A page that does not ask hears of it by the event; an unheard rejection would be an error in its console.
    this.#ready.catch(ignore);
  }
}

/** A map, or what is said in its stead, gets a place that nothing has been in. */
function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'map';
  return place;
}

function ignore(): void {
  // The element's own page says what is wrong, and the event `edgewise-error`.
}
