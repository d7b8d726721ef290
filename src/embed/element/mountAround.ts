import type { MapOptions, MountedMap } from '../../app/mountMap';
import type { Settings } from '../../app/settings';
import type { ElementBegun } from './beginMap';

interface Options {
  readonly options: Omit<MapOptions, 'settings'>;
  /** The map whose drawing responds already; null: React draws it. */
  readonly begun: ElementBegun | null;
  /** When that drawing has been painted. */
  readonly painted: Promise<void> | null;
  readonly settings: () => Settings;
}

/** What React renders of a map in an element. */
export interface Around {
  /**
   * Resolves when React responds; where it draws the map, too, when that is drawn. Rejects if it
   * does not come.
   */
  readonly mounting: Promise<MountedMap>;
  /** Call when the settings have changed, whether or not React is there. */
  readonly applySettings: () => void;
}

/** A drawing that responds waits this long for what is around it, ms. */
const TIME_LIMIT_MS = 60_000;

/** Loads React and mounts the map in `container`, or what is around its drawing. */
export function mountAround(container: HTMLElement, options: Options): Around {
  const { settings, begun } = options;
  let map: MountedMap | null = null;
  let isOutdated = false;
  const applySettings = () => {
    map?.set(settings());
    isOutdated = map === null;
    if (isOutdated) writeSettings(container, settings());
  };
  const mounting = mount(container, options).then((mounted) => {
    map = mounted;
    if (isOutdated) applySettings();
    return mounted;
  });
  return { mounting: begun ? withinLimit(mounting) : mounting, applySettings };
}

async function mount(
  container: HTMLElement,
  { options, begun, painted, settings }: Options,
): Promise<MountedMap> {
  if (painted) {
    // Nothing of React delays the paint of the drawing, nor what waits for it.
    await painted;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const { mountMap } = await import('../../app/mountMap');
  return mountMap(container, { ...options, settings: settings(), ...(begun && { begun }) });
}

/** As React would write them. */
function writeSettings(container: HTMLElement, { theme, controls }: Settings): void {
  const root = container.querySelector<HTMLElement>('[data-edgewise]');
  if (root) Object.assign(root.dataset, { theme, controls });
}

function withinLimit<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, TIME_LIMIT_MS, 'Timed out');
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
