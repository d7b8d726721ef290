import { createEngine, type Engine } from '../../layout/dragForce';
import type { MapStore } from '../../state/store';
import { attachDrag } from './attachDrag';
import { attachCamera, type CameraCallbacks } from './attachCamera';
import type { Drawing } from './attachPointer';
import { attachZoom, type Camera, type ZoomCallbacks } from './attachZoom';
import type { Scene } from '../scene';

/** All of D3 that a drawing uses once somebody touches it: 25 kB that the first picture does not wait for. */
export interface Motion {
  readonly engine: Engine;
  readonly camera: Camera;
  stop(): void;
}

export interface MotionCallbacks
  extends ZoomCallbacks, Pick<CameraCallbacks, 'pointsOf' | 'coveredPx'> {
  /** `positions` have changed; `atRest`: for the last time. */
  onTick(engine: Engine, atRest: boolean): void;
  /** A node has been dragged. */
  onMoved(): void;
}

export function attachMotion(
  svg: SVGSVGElement,
  scene: Scene,
  drawing: Drawing,
  store: MapStore,
  callbacks: MotionCallbacks,
): Motion {
  // A name inside its own disc is covered by the disc.
  const labels = scene.nodes.map(({ glyph, label }) =>
    glyph.shape === 'state' ? null : label.box,
  );
  const engine = createEngine(scene.graph, scene.layoutSize, scene.restPositions, labels);
  const unsubscribe = engine.onTick((atRest) => callbacks.onTick(engine, atRest));
  const detach = attachDrag(svg, drawing, {
    onDrag: (slot, x, y) => {
      engine.drag(slot, x, y);
      callbacks.onMoved();
    },
    onDrop: (slot) => engine.release(slot),
    isActive: callbacks.isActive,
  });
  const camera = attachZoom(svg, drawing.camera, scene.layoutSize, callbacks);
  const stopCamera = attachCamera(svg, store, {
    pointsOf: callbacks.pointsOf,
    coveredPx: callbacks.coveredPx,
    fitTo: (points, region) => camera.fitTo(points, region),
    undoFit: () => camera.undoFit(),
  });
  // On touch screens d3-drag takes every finger from the page by an inline style; whose finger it is, map.css says.
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
