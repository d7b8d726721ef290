import type { MapOptions, MountedMap } from '../../app/mountMap';
import type { Settings } from '../../app/settings';
import type { EarlyElementMap } from './beginMap';

interface Options {
  readonly options: Omit<MapOptions, 'settings'>;
  /** The map whose drawing responds already; null if React draws it. */
  readonly early: EarlyElementMap | null;
  /** Resolves when that drawing has been painted; null if React draws the map. */
  readonly painted: Promise<void> | null;
  readonly settings: () => Settings;
}

/** The part of an element's map that React renders. */
export interface ReactMount {
  /**
   * Resolves when the interface responds, and the map is drawn if React draws it. Rejects if React
   * fails to load.
   */
  readonly mounting: Promise<MountedMap>;
  /** Call when the settings have changed, even before React has loaded. */
  readonly applySettings: () => void;
}

/** How long a drawing that responds waits for the interface around it, ms. */
const TIME_LIMIT_MS = 60_000;

/** Loads React and mounts the map in `container`, or only the interface around its drawing. */
export function mountReact(container: HTMLElement, options: Options): ReactMount {
  const { settings, early } = options;
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
  return { mounting: early ? withinLimit(mounting) : mounting, applySettings };
}

async function mount(
  container: HTMLElement,
  { options, early, painted, settings }: Options,
): Promise<MountedMap> {
  if (painted) {
    // React must not delay the paint of the drawing, nor what waits for that paint.
    await painted;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const { mountMap } = await import('../../app/mountMap');
  return mountMap(container, { ...options, settings: settings(), ...(early && { early }) });
}

/** Writes settings into the shell as React would. */
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
