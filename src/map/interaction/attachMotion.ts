import { createEngine, type Engine } from '../../layout/dragForce';
import type { MapStore } from '../../state/store';
import { attachDrag } from './attachDrag';
import { attachCamera, type CameraCallbacks } from './attachCamera';
import { subjectAt, type Drawing } from './svgPicking';
import { attachZoom, type Camera, type ZoomCallbacks } from './attachZoom';
import type { Scene } from '../scene';
import { outlineOf } from './outlineOf';

/** All the D3 code of a drawing, loaded on first use: 25 kB that first paint does not wait for. */
export interface Motion {
  readonly engine: Engine;
  readonly camera: Camera;
  stop(): void;
}

export interface MotionCallbacks
  extends ZoomCallbacks, Pick<CameraCallbacks, 'coveredPx' | 'whenCoverRests'> {
  /** `positions` have changed; `atRest`: this is the last change. */
  onTick(engine: Engine, atRest: boolean): void;
  /** A node has been dragged. */
  onMoved(): void;
}

const LARGEST_SCALE = 6;

export function attachMotion(
  svg: SVGSVGElement,
  scene: Scene,
  drawing: Drawing,
  store: MapStore,
  callbacks: MotionCallbacks,
): Motion {
  // The label in a principal's disc is covered by the disc.
  const labels = scene.nodes.map(({ glyph, label }) =>
    glyph.shape === 'state' ? null : label.box,
  );
  const engine = createEngine(scene.graph, scene.layoutSize, scene.restPositions, labels);
  const unsubscribe = engine.onTick((atRest) => callbacks.onTick(engine, atRest));
  const detach = attachDrag(svg, {
    container: drawing.camera,
    subjectAt: (x, y) => subjectAt(drawing, x, y),
    onDrag: (slot, x, y) => {
      engine.drag(slot, x, y);
      callbacks.onMoved();
    },
    onDrop: (slot) => engine.release(slot),
    isActive: callbacks.isActive,
  });
  const camera = attachZoom(
    svg,
    {
      size: scene.layoutSize,
      largestScale: LARGEST_SCALE,
      onTransform: ({ k, x, y }) =>
        drawing.camera.setAttribute('transform', `translate(${x},${y}) scale(${k})`),
    },
    callbacks,
  );
  const stopCamera = attachCamera(svg, store, {
    outlineOf: (target) => outlineOf(drawing, target),
    coveredPx: callbacks.coveredPx,
    whenCoverRests: callbacks.whenCoverRests,
    fitTo: (points, region) => camera.fitTo(points, region),
    undoFit: () => camera.undoFit(),
  });
  // On touch screens d3-drag sets an inline `touch-action` that takes every finger from the page;
  // map.css decides instead.
  svg.removeAttribute('style');
  return {
    engine,
    camera,
    stop: () => {
      detach();
      stopCamera();
      camera.stop();
      unsubscribe();
      engine.stop();
    },
  };
}
