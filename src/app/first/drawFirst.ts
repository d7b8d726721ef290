import { chooseLayoutSize } from '../../geometry/layoutSizes';
import type { Target } from '../../graph/target';
import type { Messages } from '../../i18n/messages/en';
import { attachLooks } from '../../map/attachLooks';
import type { createStage, Stage } from '../../map/createStage';
import { loadStage } from '../../map/loadStage';
import { collectMarks } from '../../map/marks/collectMarks';
import { createSvgElement } from '../../map/marks/createSvgElement';
import { drawingAttributes } from '../../map/marks/drawingAttributes';
import { drawingMarks } from '../../map/marks/drawingMarks';
import { svgMarkup } from '../../map/marks/svgMarkup';
import { nameMarks } from '../../map/nameMarks';
import { buildScene, type Scene } from '../../map/scene';
import { coveredPx } from '../../panel/parts/drawerOf';
import { whenDrawerRests } from '../../panel/parts/whenDrawerRests';
import { focusedIn } from '../../panel/focus/focusedIn';
import type { MapStore } from '../../state/store';
import type { LayoutProvider } from '../createLayoutProvider';
import type { attachAccessibility } from '../focus/attachAccessibility';
import { loadAccessibility } from '../loadAccessibility';
import { nextTask } from '../nextTask';
import { attachEarlyPrint } from './attachEarlyPrint';
import { attachWaiting } from './attachWaiting';
import { focusPage } from './focusPage';

/** The class of what contains the first drawing; before, it contains those of the build. */
export const FIRST_DRAWING_CLASS = 'ew-drawn';

interface Options extends LayoutProvider {
  readonly store: MapStore;
  /** In the language of the interface around the drawing. */
  readonly messages: Messages;
}

/** The code that makes a drawing interactive. */
interface StageCode {
  readonly makeStage: typeof createStage;
  readonly attach: typeof attachAccessibility;
}

/** The drawing that responds before React has loaded, and that React leaves where it is. */
export interface FirstDrawing {
  readonly scene: Scene;
  readonly messages: Messages;
  readonly stage: Stage;
  /** Whether it is in the document; React removes it if it cannot hydrate the HTML around it. */
  readonly isShown: () => boolean;
  /**
   * From now on `onOpen` opens pages. The one that a key has opened before gets the focus as soon
   * as it is shown, unless the focus has moved on.
   */
  readonly connect: (onOpen: (target: Target) => void) => void;
  /**
   * Stops the drawing and its listeners; called when another drawing replaces it and when the map
   * is removed. Calling it again changes nothing.
   */
  readonly stop: () => void;
}

/**
 * Puts the interactive drawing in place of the prerendered ones before React has loaded, which is
 * two thirds of the page's code. Marks respond from then on, and the page says so (`data-ready`);
 * what a reader selects is in the store and the URL when the panel comes.
 * Null where React has to draw the map: another view mode, a moment in the URL, a large map, a page
 * that is not displayed, or code that failed to load or to run.
 */
export async function drawFirst(
  container: HTMLElement,
  // Aborted when React draws the map instead.
  { signal, ...options }: Options & { readonly signal: AbortSignal },
): Promise<FirstDrawing | null> {
  if (options.DeferredStage) return null;
  const [makeStage, attach] = await Promise.all([loadStage(), loadAccessibility()]);
  // Reading the dataset, making the marks and attaching them are tasks of their own, so that a slow
  // phone can answer between them.
  await nextTask();
  const isOver = () => signal.aborted;
  if (!makeStage || !attach || isOver()) return null;
  const parts = makeParts(container, { ...options, makeStage, attach });
  await nextTask();
  return parts && !isOver() ? attachFirst(parts) : null;
}

/** As `drawFirst`, but synchronous, with code that has been loaded already. */
export function drawFirstNow(
  container: HTMLElement,
  options: Options & StageCode,
): FirstDrawing | null {
  const parts = makeParts(container, options);
  return parts && attachFirst(parts);
}

interface Parts extends Pick<Options, 'store' | 'messages'>, StageCode {
  readonly root: HTMLElement;
  readonly place: HTMLElement;
  readonly live: HTMLElement;
  readonly scene: Scene;
  /** Not yet in the document. */
  readonly svg: SVGSVGElement;
}

/** Null where React has to draw the map. */
function makeParts(container: HTMLElement, options: Options & StageCode): Parts | null {
  const { view, when } = options.store.getState();
  const root = container.querySelector<HTMLElement>('[data-edgewise]');
  const place = root?.querySelector<HTMLElement>('.ew-static');
  const live = root?.querySelector<HTMLElement>('.ew-live');
  if (!root || !place || !live || view !== 'map' || when !== null) return null;
  const scene = sceneIn(place, options);
  const svg = scene && createSvg(root, scene, options.messages);
  return scene && svg && { ...options, root, place, live, scene, svg };
}

/** Null in a page that is not displayed. */
function sceneIn(place: HTMLElement, { store, layoutFor }: Options): Scene | null {
  const { width = 0, height = 0 } = place.parentElement?.getBoundingClientRect() ?? {};
  if (width === 0) return null;
  const layoutSize = chooseLayoutSize(width, height);
  return buildScene(store.getState().graph, layoutSize, layoutFor(layoutSize.name));
}

function attachFirst(parts: Parts): FirstDrawing | null {
  const { root, place, live, scene, svg, store, messages, makeStage, attach } = parts;
  const marks = collectMarks(svg);
  const undo = [attachLooks(marks, scene, store), nameMarks(marks, scene, messages, store)];
  svg.addEventListener('focusin', stopStale, { capture: true });
  const prerendered = [...place.childNodes];
  place.replaceChildren(svg);
  let opened: Target | null = null;
  let onOpenInApp: ((target: Target) => void) | null = null;
  let stage: Stage;
  try {
    stage = makeStage(svg, scene, store, {
      onOpen: (target) => {
        if (onOpenInApp) {
          onOpenInApp(target);
          return;
        }
        store.getState().open(target);
        opened = target;
      },
      onMoved: store.getState().setMoved,
      coveredPx: () => coveredPx(root),
      whenCoverRests: (action) => whenDrawerRests(root, store, action),
    });
  } catch {
    undo.forEach((end) => end());
    place.replaceChildren(...prerendered);
    return null;
  }
  undo.push(
    stage.stop,
    attach({ root, live }, store, messages, () => stage),
  );
  const stopWaiting = attachWaiting(root, store);
  place.className = FIRST_DRAWING_CLASS;
  const stopPrinting = attachEarlyPrint(place, svg, prerendered);
  root.dataset['ready'] = 'true';
  return {
    scene,
    messages,
    stage,
    isShown: () => svg.isConnected,
    connect: (onOpen) => {
      stopWaiting();
      stopPrinting();
      onOpenInApp = onOpen;
      if (opened && svg.contains(focusedIn(root))) void focusPage(root, store, opened);
    },
    stop: () => {
      undo.splice(0).forEach((end) => end());
    },
  };
}

/**
 * While React hydrates it stops the focus events of the whole map, and repeats the last one
 * afterwards: the focus may have moved by then.
 */
function stopStale(event: Event): void {
  const { target, isTrusted } = event;
  if (isTrusted || !(target instanceof Element) || target === focusedIn(target)) return;
  event.stopImmediatePropagation();
}

function createSvg(root: HTMLElement, scene: Scene, messages: Messages): SVGSVGElement | null {
  const panelId = root.querySelector('[data-panel]')?.id;
  const svg = createSvgElement(
    document,
    svgMarkup('svg', { class: 'ew-map', tabindex: -1, ...drawingAttributes(scene, messages) }, [
      svgMarkup('g', { 'data-camera': '' }, drawingMarks(scene, { panelId })),
    ]),
  );
  return svg instanceof SVGSVGElement ? svg : null;
}
