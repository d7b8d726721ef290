import { readColor, type Color } from '../../map/readColor';
import { warnOnce } from '../warnOnce';
import type { Theme } from '../../app/settings';

/** The theme that is applied; a map in an element always gets one of the two. */
export type AppliedTheme = Exclude<Theme, 'auto'>;

export interface AttachedTheme {
  readonly current: () => AppliedTheme;
  /** Call when the attribute `theme` has changed. */
  readonly update: () => void;
  readonly stop: () => void;
}

/** Contrast between text and background, WCAG 2.2 AA. */
const MIN_CONTRAST = 4.5;
const PAIRS = [
  ['ink', 'ground'],
  ['ink', 'panel'],
  ['sub', 'ground'],
  ['sub', 'panel'],
] as const;
/** Luminance at which black and white text have the same contrast. */
const MIDDLE_LUMINANCE = 0.18;

/**
 * The theme of a map: the attribute's, else the one implied by the host's own background, else that
 * of the host's `color-scheme`. If the host's colors do not go with the theme's, the map keeps its
 * own background and text colors. `container` is the map's container in the shadow root; `onChange`
 * is called when the result changes.
 */
export function attachTheme(
  container: HTMLElement,
  asked: () => Theme,
  onChange: () => void,
): AttachedTheme {
  const page = container.ownerDocument;
  const resolve = () => {
    const theme = resolveTheme(container, asked());
    const isReadable = checkContrast(container, theme);
    for (const token of new Set(PAIRS.flat()))
      container.style.setProperty(`--edgewise-${token}`, isReadable ? '' : 'initial');
    return theme;
  };
  let theme = resolve();
  const update = () => {
    const next = resolve();
    if (next === theme) return;
    theme = next;
    onChange();
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', update);
  let request = 0;
  // A page's own theme switch sets a class or an attribute on one of these.
  const observer = new MutationObserver(() => {
    request ||= requestAnimationFrame(() => {
      request = 0;
      update();
    });
  });
  for (const element of [page.documentElement, page.body])
    observer.observe(element, { attributes: true });
  return {
    current: () => theme,
    update,
    stop: () => {
      dark.removeEventListener('change', update);
      observer.disconnect();
      cancelAnimationFrame(request);
    },
  };
}

function resolveTheme(container: HTMLElement, asked: Theme): AppliedTheme {
  if (asked !== 'auto') return asked;
  const ofPage = isDarkScheme(container) ? 'dark' : 'light';
  return withProbe(container, (probe) => {
    probe.style.colorScheme = ofPage;
    if (readColor(probe, 'var(--edgewise-ink)')) return ofPage;
    const ground =
      readColor(probe, 'var(--edgewise-ground)') ?? readColor(probe, 'var(--edgewise-panel)');
    if (!ground) return ofPage;
    return luminance(ground) > MIDDLE_LUMINANCE ? 'light' : 'dark';
  });
}

/**
 * Whether the host's box is rendered in a dark color scheme: the text color of a dark scheme is
 * light.
 */
function isDarkScheme(container: HTMLElement): boolean {
  const text = withProbe(container, (probe) => readColor(probe, 'CanvasText'));
  return text !== null && luminance(text) > MIDDLE_LUMINANCE;
}

/** An element beside the map, with the color scheme and the custom properties of the host. */
function withProbe<T>(container: HTMLElement, use: (probe: HTMLElement) => T): T {
  const probe = container.ownerDocument.createElement('span');
  container.after(probe);
  const answer = use(probe);
  probe.remove();
  return answer;
}

/**
 * Whether text is legible with the colors that the host has set. Those that it has not set are the
 * theme's own.
 */
function checkContrast(container: HTMLElement, theme: AppliedTheme): boolean {
  return withProbe(container, (probe) => {
    probe.dataset['edgewise'] = '';
    probe.dataset['theme'] = theme;
    const poor = PAIRS.find(([text, ground]) => {
      const [front, back] = [
        readColor(probe, `var(--${text})`),
        readColor(probe, `var(--${ground})`),
      ];
      return front && back && contrast(front, back) < MIN_CONTRAST;
    });
    if (poor)
      warnOnce(
        `--edgewise-${poor[0]} on --edgewise-${poor[1]} has less contrast than ${MIN_CONTRAST} to 1; the map keeps its own ground and text`,
      );
    return !poor;
  });
}

/** Relative luminance as in WCAG 2.2. */
function luminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
