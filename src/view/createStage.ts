import type { Point } from '../layout/curve';
import { createEngine } from '../layout/simulate';
import { edgeTarget, nodeTarget, sameTarget, type Target } from '../model/target';
import type { MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import { attachDrag } from './attachDrag';
import { attachKeys, markOf } from './attachKeys';
import { attachPointer, type Drawing } from './attachPointer';
import type { Camera } from './attachZoom';
import { createPainter } from './painter';
import type { Picked } from './pick';
import type { Scene } from './scene';

export interface StageCallbacks {
  /** The keyboard asks to read: move the focus to the panel. */
  onOpen(): void;
  /** Whether a node stands elsewhere than at home. */
  onMoved(moved: boolean): void;
}

/** A live drawing: what the controls around it can ask for. */
export interface Stage {
  zoomBy(factor: number): void;
  fit(): void;
  /** Every node back to where it stood at first. */
  putBack(): void;
  focusMark(target: Target): void;
  stop(): void;
}

/** Wakes a drawing up: pointer, keys, drag at once; the camera as soon as its code is here. Owns all it starts; `stop` ends it. */
export function createStage(
  svg: SVGSVGElement,
  scene: Scene,
  store: MapStore,
  callbacks: StageCallbacks,
): Stage {
  const cameraGroup = svg.querySelector<SVGGElement>('[data-camera]');
  if (!cameraGroup) throw new Error('a drawing without its camera group');
  const painter = createPainter(svg, scene);
  const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const engine = createEngine(scene.graph, scene.frame, scene.home);
  const unsubscribe = engine.onTick(() => painter.paint(engine.positions));
  const drawing: Drawing = {
    scene,
    painter,
    positions: engine.positions,
    camera: cameraGroup,
    isEdgeShown: (id) => isShownEdge(store.getState(), id),
  };
  let camera: Camera | null = null;
  let stopped = false;
  const isActive = () => store.getState().active;

  const moveTo = (slot: number, x: number, y: number) => {
    engine.drag(slot, x, y);
    callbacks.onMoved(true);
  };
  const placeOf = (target: Target): Point => middleOf(drawing, target);
  const undo = [
    attachDrag(svg, drawing, {
      onDrag: moveTo,
      onDrop: (slot) => engine.release(slot),
      isActive,
    }),
    attachPointer(svg, drawing, {
      onHover: (picked) => store.getState().hover(targetOf(picked)),
      onPick: (picked) => choose(store, picked),
      onInsist: (picked) => {
        if (picked?.kind === 'node') store.getState().isolate(picked.id);
      },
    }),
    attachKeys(svg, store, {
      onOpen: (target) => {
        store.getState().select(target);
        callbacks.onOpen();
      },
      onNudge: (id, dx, dy) => {
        const slot = scene.graph.nodeIndex.get(id) ?? 0;
        moveTo(slot, (engine.positions[2 * slot] ?? 0) + dx, (engine.positions[2 * slot + 1] ?? 0) + dy);
        engine.release(slot);
      },
      onZoom: (factor) => camera?.zoomBy(factor),
      onFit: () => camera?.fit(),
      onArrive: (target) => camera?.reveal(placeOf(target)),
    }),
  ];
  // 12 kB that no first picture needs.
  void import('./attachZoom').then(({ attachZoom }) => {
    if (stopped) return;
    camera = attachZoom(svg, cameraGroup, scene.frame, {
      isActive,
      hasReducedMotion: reducedMotion,
    });
  });

  return {
    zoomBy: (factor) => camera?.zoomBy(factor),
    fit: () => camera?.fit(),
    putBack: () => {
      engine.reset(reducedMotion());
      callbacks.onMoved(false);
    },
    focusMark: (target) => markOf(svg, target)?.focus({ preventScroll: true }),
    stop: () => {
      stopped = true;
      undo.forEach((end) => end());
      camera?.stop();
      unsubscribe();
      engine.stop();
    },
  };
}

function targetOf(picked: Picked): Target | null {
  if (picked?.kind === 'node') return nodeTarget(picked.id);
  return picked?.kind === 'edge' ? edgeTarget(picked.id) : null;
}

/** A click selects and stays; on the ground it goes back one level; an unsure tap asks. */
function choose(store: MapStore, picked: Picked): void {
  const state = store.getState();
  if (picked === null) state.letGo();
  else if (picked.kind === 'unsure') state.offerChoice(picked.ids);
  else if (!sameTarget(state.selection, targetOf(picked))) state.select(targetOf(picked));
}

/** Where a target is seen: a node's centre, a line's middle. Frame units. */
function middleOf({ scene, positions, painter }: Drawing, target: Target): Point {
  const { graph } = scene;
  if (target.kind === 'edge') {
    const curve = painter.shapes[graph.edgeIndex.get(target.id) ?? 0]?.curve;
    return curve ? { x: (curve.a.x + curve.b.x) / 2, y: (curve.a.y + curve.b.y) / 2 } : { x: 0, y: 0 };
  }
  const slot = target.kind === 'node' ? (graph.nodeIndex.get(target.id) ?? 0) : 0;
  return { x: positions[2 * slot] ?? 0, y: positions[2 * slot + 1] ?? 0 };
}
