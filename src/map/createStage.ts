import type { Point } from '../geometry/curve';
import { ringRadius } from '../geometry/glyph';
import { meanPoint } from '../geometry/meanPoint';
import { positionAt } from '../geometry/positionAt';
import type { Positions } from '../geometry/types';
import { nodesOfPair, type Target } from '../graph/target';
import { loadOptional } from '../i18n/loadOptional';
import type { MapState, MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import { attachKeys, markOf } from './interaction/attachKeys';
import { attachPointer } from './interaction/attachPointer';
import { takeEarlyPress } from './interaction/earlyPress';
import { selectPicked, targetOf } from './interaction/selectPicked';
import { createSvgPicking, type Drawing } from './interaction/svgPicking';
import type { Motion } from './interaction/attachMotion';
import type { CameraTransform } from './camera';
import { createPainter } from './painter';
import { regionOf } from './region';
import type { Scene } from './scene';
import { spanAround, type VerticalSpan } from './spanAround';

export interface StageCallbacks {
  /** Enter or Space on a mark: select it and move the focus to the panel. */
  onOpen(target: Target): void;
  /** Both as in `CameraCallbacks`. */
  coveredPx(): number;
  whenCoverRests(action: () => void): () => void;
  /** Whether any node is away from its rest position. */
  onMoved(moved: boolean): void;
}

/** An interactive drawing, as the controls around it see it. */
export interface Stage {
  readonly scene: Scene;
  /** Current node positions. Written in place while they move. */
  readPositions(): Positions;
  zoomBy(factor: number): void;
  fit(): void;
  /** Moves every node back to its rest position. */
  resetPositions(): void;
  focusMark(target: Target): void;
  /**
   * Pans or zooms a mark into the visible part of the drawing; with `coveredPx`, above whatever
   * covers that much of the window's lower edge. Returns where it will be in the window, CSS px:
   * all of it if that fits, otherwise its middle. Null for what is not drawn.
   */
  reveal(target: Target, coveredPx: number): VerticalSpan | null;
  stop(): void;
}

const IDENTITY: CameraTransform = { k: 1, x: 0, y: 0 };
/** Layout units. */
const NUDGE_MARGIN = 24;

/**
 * Makes a drawing interactive: pointer and keyboard at once, drag and camera on first approach.
 * Owns everything it starts; `stop` ends it.
 */
export function createStage(
  svg: SVGSVGElement,
  scene: Scene,
  store: MapStore,
  callbacks: StageCallbacks,
): Stage {
  const cameraGroup = svg.querySelector<SVGGElement>('[data-camera]');
  if (!cameraGroup) throw new Error('a drawing without its camera group');
  const painter = createPainter(svg, scene);
  let motion: Motion | null = null;
  let loadingMotion: Promise<Motion | null> | null = null;
  let stopped = false;
  const isActive = () => store.getState().active;
  const hasReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const drawing: Drawing = {
    scene,
    painter,
    get positions() {
      return motion?.engine.positions ?? scene.restPositions;
    },
    camera: cameraGroup,
    isEdgeShown: (id) => isShownEdge(store.getState(), id),
  };
  const earlyPress = takeEarlyPress(svg);
  const undo = [
    attachPointer(svg, createSvgPicking(drawing), earlyPress, {
      onHover: (picked) => store.getState().hover(targetOf(picked)),
      onPick: (picked, isSecond) => selectPicked(store, picked, isSecond),
      onDoubleClick: (picked) => {
        if (picked?.kind === 'node') store.getState().isolate(picked.id);
      },
    }),
    attachKeys(svg, store, {
      onOpen: callbacks.onOpen,
      onNudge: (id, dx, dy) => {
        const slot = scene.graph.nodeIndex.get(id) ?? 0;
        withMotion(({ engine }) => {
          const { x, y } = middleOf(drawing, { kind: 'node', id });
          engine.drag(
            slot,
            clampToDrawing(x + dx, scene.layoutSize.width),
            clampToDrawing(y + dy, scene.layoutSize.height),
          );
          engine.release(slot);
          callbacks.onMoved(true);
        });
      },
      onZoom: (factor, around) =>
        withMotion(({ camera }) => camera.zoomBy(factor, middleOf(drawing, around))),
      onFit: () => withMotion(({ camera }) => camera.fit()),
    }),
  ];
  const stopWaiting = new AbortController();
  /** A mouse that was pressed before the drag's code had loaded, and is still down. */
  let waitingPress: PointerEvent | null = null;
  const waitFor = (event: PointerEvent) => {
    if (!motion && event.pointerType === 'mouse') waitingPress = event;
  };
  svg.addEventListener('pointerdown', waitFor, { signal: stopWaiting.signal });
  addEventListener('pointerup', () => (waitingPress = null), { signal: stopWaiting.signal });
  if (earlyPress) {
    waitFor(earlyPress);
    void loadMotion();
  }
  for (const type of ['pointerenter', 'pointerdown', 'focusin'])
    svg.addEventListener(type, () => void loadMotion(), { signal: stopWaiting.signal, once: true });
  const loadMotionFor = ({ selection, chooser }: MapState) => {
    if (selection || chooser) void loadMotion();
  };
  loadMotionFor(store.getState());
  undo.push(store.subscribe(loadMotionFor));

  /** Loads the D3 code at the first sign of use; first paint does not need it. */
  function loadMotion(): Promise<Motion | null> {
    loadingMotion ??= loadOptional(import('./interaction/attachMotion')).then((module) => {
      // If it fails to load, the next attempt tries again.
      if (!module) loadingMotion = null;
      if (!module || stopped) return null;
      motion = module.attachMotion(svg, scene, drawing, store, {
        isActive,
        hasReducedMotion,
        onTick: (engine, atRest) => painter.paint(engine.positions, atRest),
        onMoved: () => callbacks.onMoved(true),
        coveredPx: callbacks.coveredPx,
        whenCoverRests: callbacks.whenCoverRests,
      });
      if (waitingPress) repeatPress(svg, waitingPress);
      waitingPress = null;
      return motion;
    });
    return loadingMotion;
  }
  const withMotion = (action: (motion: Motion) => void) =>
    void loadMotion().then((loaded) => {
      if (loaded && !stopped) action(loaded);
    });

  return {
    scene,
    readPositions: () => drawing.positions,
    zoomBy: (factor) => withMotion(({ camera }) => camera.zoomBy(factor)),
    fit: () => withMotion(({ camera }) => camera.fit()),
    resetPositions: () => {
      motion?.engine.reset(hasReducedMotion());
      callbacks.onMoved(false);
    },
    focusMark: (target) => markOf(svg, target)?.focus({ preventScroll: true }),
    reveal: (target, coveredPx) => {
      const points = ringOf(drawing, target);
      if (points.length === 0) return null;
      const region = coveredPx > 0 ? regionOf(svg, coveredPx) : null;
      const transform = motion?.camera.reveal(points, region) ?? IDENTITY;
      return spanOf(svg, points, transform);
    },
    stop: () => {
      stopped = true;
      stopWaiting.abort();
      undo.forEach((end) => end());
      motion?.stop();
    },
  };
}

/** d3-drag and d3-zoom begin with `mousedown`; one that they have missed is sent again. */
function repeatPress(svg: SVGSVGElement, press: PointerEvent): void {
  const { clientX, clientY, button, ctrlKey, shiftKey } = press;
  const init = { clientX, clientY, button, ctrlKey, shiftKey, view: window, cancelable: true };
  svg.dispatchEvent(new MouseEvent('mousedown', init));
}

/** Where points of the drawing are in the window once the camera is at the given transform. */
function spanOf(
  svg: SVGSVGElement,
  points: readonly Point[],
  { k, y }: CameraTransform,
): VerticalSpan {
  const { d = 1, f = 0 } = svg.getScreenCTM() ?? {};
  return spanAround(points.map((point) => d * (k * point.y + y) + f));
}

/** Clamps keyboard moves to the drawing, so the focus ring stays visible. */
function clampToDrawing(value: number, size: number): number {
  return Math.min(Math.max(value, NUDGE_MARGIN), size - NUDGE_MARGIN);
}

/** Points of what is drawn: a node's centre, the two ends of an edge or a pair. Layout units. */
function pointsOf(drawing: Drawing, target: Target): readonly Point[] {
  const { scene, positions } = drawing;
  const { nodeIndex, edgeById } = scene.graph;
  const positionOf = (slot = 0) => positionAt(positions, slot);
  if (target.kind === 'node') return [positionOf(nodeIndex.get(target.id))];
  const edge = target.kind === 'edge' ? edgeById.get(target.id) : undefined;
  const pair = target.kind === 'pair' ? nodesOfPair(target.id) : [];
  const ends = edge ? [edge.source, edge.target] : pair;
  return ends.map((id) => positionOf(nodeIndex.get(id)));
}

/** As `pointsOf`, with the whole ring of a node. */
function ringOf(drawing: Drawing, target: Target): readonly Point[] {
  const { nodes, graph } = drawing.scene;
  const item = target.kind === 'node' ? nodes[graph.nodeIndex.get(target.id) ?? -1] : undefined;
  const radius = item ? ringRadius(item.glyph) : 0;
  return pointsOf(drawing, target).flatMap(({ x, y }) => [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ]);
}

function middleOf(drawing: Drawing, target: Target): Point {
  return meanPoint(pointsOf(drawing, target));
}
