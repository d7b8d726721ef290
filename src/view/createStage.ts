import type { Point } from '../layout/curve';
import { edgeTarget, nodeTarget, sameTarget, type Target } from '../model/target';
import type { MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import { attachKeys, markOf } from './attachKeys';
import { attachPointer, type Drawing } from './attachPointer';
import type { Motion } from './attachMotion';
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

/** Wakes a drawing up: pointer and keys at once, drag and camera as soon as their code is here. Owns all it starts; `stop` ends it. */
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
  let stopped = false;
  const isActive = () => store.getState().active;
  const hasReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const drawing: Drawing = {
    scene,
    painter,
    get positions() {
      return motion?.engine.positions ?? scene.home;
    },
    camera: cameraGroup,
    isEdgeShown: (id) => isShownEdge(store.getState(), id),
  };
  const undo = [
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
        if (!motion) return;
        const slot = scene.graph.nodeIndex.get(id) ?? 0;
        const { x, y } = middleOf(drawing, { kind: 'node', id });
        motion.engine.drag(slot, x + dx, y + dy);
        motion.engine.release(slot);
        callbacks.onMoved(true);
      },
      onZoom: (factor) => motion?.camera.zoomBy(factor),
      onFit: () => motion?.camera.fit(),
      onArrive: (target) => motion?.camera.reveal(middleOf(drawing, target)),
    }),
  ];
  void import('./attachMotion').then(({ attachMotion }) => {
    if (stopped) return;
    motion = attachMotion(svg, scene, drawing, {
      isActive,
      hasReducedMotion,
      onTick: (engine) => painter.paint(engine.positions),
      onMoved: () => callbacks.onMoved(true),
    });
  });

  return {
    zoomBy: (factor) => motion?.camera.zoomBy(factor),
    fit: () => motion?.camera.fit(),
    putBack: () => {
      motion?.engine.reset(hasReducedMotion());
      callbacks.onMoved(false);
    },
    focusMark: (target) => markOf(svg, target)?.focus({ preventScroll: true }),
    stop: () => {
      stopped = true;
      undo.forEach((end) => end());
      motion?.stop();
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
