import type { Point } from '../../geometry/curve';
import { layoutSizeOf } from '../../geometry/layoutSizes';
import { meanPoint } from '../../geometry/meanPoint';
import { positionAt } from '../../geometry/positionAt';
import type { SolvedLayoutSize } from '../../geometry/types';
import { isDrawn, sameTarget, type Target } from '../../graph/target';
import { createLocalEngine } from '../../layout/local/localEngine';
import { nudgeShares } from '../../layout/local/nudgeShares';
import type { MapState, MapStore } from '../../state/store';
import type { CameraTransform, Region } from '../camera';
import type { Stage, StageCallbacks } from '../createStage';
import { attachPointer } from '../interaction/attachPointer';
import { selectPicked, targetOf } from '../interaction/selectPicked';
import { buildScene } from '../scene';
import { spanAround } from '../spanAround';
import { attachBench } from './attachBench';
import { attachCanvasCamera } from './attachCanvasCamera';
import { attachCanvasKeys } from './attachCanvasKeys';
import { attachFlight } from './attachFlight';
import type { CanvasScene } from './canvasScene';
import { createCanvasPainter, type Picture } from './createCanvasPainter';
import { createTickLoop } from './createTickLoop';
import { createOverview } from './createOverview';
import { createPicking } from './createPicking';
import { createRepainter } from './createRepainter';
import { createMarksReader } from './marks';
import { pointsOfTarget } from './pointsOfTarget';
import { attachPalette, readCanvasPalette } from './readCanvasPalette';
import {
  fitProjection,
  nodeOnCanvas,
  throughCamera,
  toCanvas,
  toLayout,
  type Projection,
} from './projection';

export interface CanvasElements {
  /** The map's `[data-edgewise]`, whose custom properties define the colors. */
  readonly root: Element;
  /** Has the size of the drawing and gets pointers, keys and the focus. */
  readonly surface: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly overview: HTMLCanvasElement;
}

/** The largest zoom, as a multiple of the reading scale. */
const LARGEST_READING_SHARE = 3;
/** Free px between two marks in motion, at full size; labels that touch at rest stay together. */
const MARK_GAP_PX = 2;
const MIN_LARGEST_SCALE = 6;

/**
 * Makes a large map interactive: the canvas counterpart of `createStage`, with the same store,
 * camera, pointer and keys. Owns everything it starts; `stop` ends it.
 */
export function createCanvasStage(
  { root, surface, canvas, overview }: CanvasElements,
  scene: CanvasScene,
  solved: SolvedLayoutSize,
  store: MapStore,
  callbacks: StageCallbacks,
): Stage {
  const engine = createLocalEngine({
    graph: scene.graph,
    rest: scene.restPositions,
    radius: Float64Array.from(scene.radius, (px) => (px + MARK_GAP_PX / 2) / scene.readingScale),
  });
  const { positions } = engine;
  const painter = createCanvasPainter(canvas, scene, positions, readCanvasPalette(root));
  const readMarks = createMarksReader(scene);
  const initialSize = sizeOf(surface);
  /** False while another view takes the place of the drawing. Then nothing is painted. */
  let isShown = initialSize.width > 0;
  let whole: Projection = fitProjection(scene.bounds, isShown ? initialSize : SIZE_WHILE_HIDDEN);
  let transform: CameraTransform = { k: 1, x: 0, y: 0 };
  let projection: Projection = whole;
  let marks = readMarks(store.getState());
  let isByPointer = false;

  const focusShown = () => {
    const { focused } = store.getState();
    return surface.matches(':focus-visible') ? (focused?.target ?? null) : null;
  };
  const picture = (): Picture => ({
    ...{ projection, marks },
    lifted: engine.moving,
    focus: focusShown(),
  });
  const repainter = createRepainter({
    paint: () => {
      if (!isShown) return;
      canvas.style.transform = '';
      painter.paint(picture());
      inset.paint(projection, engine.moving);
    },
    movePainted: () => {
      if (!isShown) return;
      moveCanvas(canvas, painter.projection ?? projection, projection);
      inset.paint(projection, engine.moving);
    },
  });
  /** Everything but the projection: emphasis, focus, positions of lifted nodes. */
  const repaint = () => repainter.paintNow();

  const camera = attachCanvasCamera(
    surface,
    {
      get size() {
        return whole;
      },
      get largestScale() {
        const reading = scene.readingScale / whole.scale;
        return Math.max(MIN_LARGEST_SCALE, LARGEST_READING_SHARE * reading);
      },
      onTransform: (next) => {
        transform = next;
        projection = throughCamera(whole, next);
        repainter.request();
      },
    },
    {
      isActive: () => store.getState().active,
      subjectAt: (x, y) => {
        const slot = picking.nodeAt({ x, y }, 'mouse');
        if (slot === null) return undefined;
        return { slot, ...nodeOnCanvas(projection, positions, slot) };
      },
      onDrag: (slot, x, y) => dragNode(slot, toLayout(projection, { x, y })),
      onDrop: dropNode,
    },
  );
  const inset = createOverview(overview, scene, painter, positions, {
    onMove: (point) => {
      const { k } = camera.read();
      const { x, y } = toCanvas(whole, point);
      camera.moveTo({ k, x: whole.width / 2 - k * x, y: whole.height / 2 - k * y }, true);
    },
  });
  const picking = createPicking(scene, positions, painter, () => ({
    ...{ projection, away: engine.away },
    ...marks.shown,
  }));

  const motion = createTickLoop(() => {
    const goesOn = engine.tick();
    repaint();
    return goesOn;
  });
  function dragNode(slot: number, { x, y }: Point) {
    callbacks.onMoved(true);
    // With reduced motion, nothing moves but what the reader moves.
    if (hasReducedMotion()) engine.place(slot, x, y);
    else engine.drag(slot, x, y);
    motion.start();
  }
  function dropNode() {
    if (engine.moving.size === 0) return;
    engine.release();
    motion.start();
  }
  /** Positions have changed at once. */
  function repaintMoved() {
    painter.invalidate();
    inset.invalidate();
    repaint();
  }

  const regionAbove = (coveredPx: number): Region => {
    if (!isShown) return { left: 0, right: whole.width, top: 0, bottom: whole.height };
    const box = surface.getBoundingClientRect();
    const limit = Math.min(box.bottom, window.innerHeight - coveredPx);
    return {
      ...{ left: 0, right: whole.width, top: Math.max(0, -box.top) },
      bottom: Math.max(1, limit - box.top),
    };
  };
  /** Points of a target in the units of the camera. */
  const pointsOf = (target: Target): readonly Point[] =>
    pointsOfTarget(scene, target).map((slot) => nodeOnCanvas(whole, positions, slot));

  const flight = attachFlight(store, camera, {
    pointsOf,
    region: () => regionAbove(callbacks.coveredPx()),
    readingScale: () => scene.readingScale / whole.scale,
    whenCoverRests: callbacks.whenCoverRests,
    isByPointer: () => isByPointer,
  });

  const pointAt = ({ clientX, clientY }: MouseEvent): Point => {
    const box = surface.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const byPointer = (action: () => void) => {
    isByPointer = true;
    action();
    isByPointer = false;
  };
  const stopPointer = attachPointer(
    surface,
    {
      pickAt: (event, pointer) => picking.pick(pointAt(event), pointer),
      // A screen reader clicks the mark that it has read out.
      pickFrom: () => store.getState().focused?.target ?? null,
    },
    null,
    {
      onHover: (picked) => store.getState().hover(targetOf(picked)),
      onPick: (picked, isSecond) => byPointer(() => selectPicked(store, picked, isSecond)),
      onDoubleClick: (picked) => {
        if (picked?.kind === 'node') store.getState().isolate(picked.id);
      },
    },
  );

  const stopKeys = attachCanvasKeys(surface, store, {
    onWalk: (target) => void camera.reveal(pointsOf(target), null),
    onOpen: callbacks.onOpen,
    onNudge: (id, dx, dy) => {
      const slot = scene.graph.nodeIndex.get(id) ?? 0;
      const { x, y } = positionAt(positions, slot);
      const { scale } = projection;
      engine.place(slot, x + dx / scale, y + dy / scale, nudgeShares(scene.graph, slot));
      engine.release();
      callbacks.onMoved(true);
      repaintMoved();
    },
    onZoom: (factor, around) => camera.zoomBy(factor, meanPoint(pointsOf(around))),
    onFit: () => camera.fit(),
    onFocusChange: repaint,
  });
  const undo = new AbortController();
  // Fonts load on first use, when the first labels have been drawn in a fallback font already.
  root.ownerDocument.fonts.addEventListener('loadingdone', repaint, {
    signal: undo.signal,
  });

  const onState = (state: MapState, previous: MapState) => {
    const isFocusMoved = !sameTarget(
      state.focused?.target ?? null,
      previous.focused?.target ?? null,
    );
    const isSame = WATCHED.every((key) => state[key] === previous[key]);
    if (isSame && !isFocusMoved) return;
    marks = readMarks(state);
    repaint();
    surface.style.cursor = state.hovered ? 'pointer' : '';
  };
  const observer = new ResizeObserver(() => {
    const size = sizeOf(surface);
    const wasShown = isShown;
    isShown = size.width > 0;
    if (!isShown) return;
    if (size.width === whole.width && size.height === whole.height) {
      if (!wasShown) repaint();
      return;
    }
    const [sx, sy] = [size.width / whole.width, size.height / whole.height];
    whole = fitProjection(scene.bounds, size);
    painter.resize(size);
    camera.resize();
    camera.moveTo({ k: transform.k, x: sx * transform.x, y: sy * transform.y }, true);
    projection = throughCamera(whole, transform);
    repaint();
  });
  painter.resize(whole);
  // Half of the first painting here, the rest before the browser's next paint, in another task.
  if (isShown) painter.prepare(picture());
  repainter.request();
  observer.observe(surface);

  const ends = [
    store.subscribe(onState),
    attachPalette(root, () => {
      painter.palette = readCanvasPalette(root);
      repaint();
    }),
    attachBench({
      scene,
      store,
      surface,
      positions,
      projection: () => projection,
      zoom: () => transform.k,
    }),
    flight,
    motion.stop,
    stopPointer,
    stopKeys,
    camera.stop,
    inset.stop,
    repainter.stop,
    () => observer.disconnect(),
    () => undo.abort(),
  ];

  return {
    get scene() {
      return buildScene(scene.graph, layoutSizeOf(solved), solved);
    },
    readPositions: () => positions,
    zoomBy: (factor) => camera.zoomBy(factor),
    fit: () => camera.fit(),
    resetPositions: () => {
      const isInstant = hasReducedMotion();
      engine.reset(isInstant);
      callbacks.onMoved(false);
      if (isInstant) repaintMoved();
      else motion.start();
    },
    focusMark: (target) => {
      if (isDrawn(target)) store.getState().focus({ target });
      surface.focus({ preventScroll: true });
    },
    reveal: (target, coveredPx) => {
      const points = pointsOf(target);
      if (points.length === 0) return null;
      const { k, y } = camera.reveal(points, coveredPx > 0 ? regionAbove(coveredPx) : null);
      const { top } = surface.getBoundingClientRect();
      return spanAround(points.map((point) => top + k * point.y + y));
    },
    stop: () => ends.forEach((end) => end()),
  };
}

/** The size that the camera assumes until the drawing has been shown; px. */
const SIZE_WHILE_HIDDEN = { width: 852, height: 548 };

/** What the drawing depends on, besides the focus. */
const WATCHED = [
  'graph',
  'selection',
  'hovered',
  'chooser',
  'sentence',
  'shown',
  'held',
  'isolated',
  'isolatedDistance',
] as const;

function hasReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** Moves a painted picture from one projection to another. */
function moveCanvas(canvas: HTMLCanvasElement, from: Projection, to: Projection): void {
  const k = to.scale / from.scale;
  canvas.style.transform = `translate(${to.x - k * from.x}px,${to.y - k * from.y}px) scale(${k})`;
}
