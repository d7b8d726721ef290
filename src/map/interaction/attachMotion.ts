import { createEngine, type Engine } from '../../layout/dragForce';
import type { MapStore } from '../../state/store';
import { attachDrag } from './attachDrag';
import { attachFraming, type FramingCallbacks } from './attachCamera';
import type { Drawing } from './attachPointer';
import { attachZoom, type Camera, type CameraCallbacks } from './attachZoom';
import type { Scene } from '../scene';

/** All of D3 that a drawing uses once somebody touches it: 25 kB that the first picture does not wait for. */
export interface Motion {
  readonly engine: Engine;
  readonly camera: Camera;
  stop(): void;
}

export interface MotionCallbacks
  extends CameraCallbacks, Pick<FramingCallbacks, 'placesOf' | 'coveredPx'> {
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
  const engine = createEngine(scene.graph, scene.frame, scene.home);
  const unsubscribe = engine.onTick((atRest) => callbacks.onTick(engine, atRest));
  const detach = attachDrag(svg, drawing, {
    onDrag: (slot, x, y) => {
      engine.drag(slot, x, y);
      callbacks.onMoved();
    },
    onDrop: (slot) => engine.release(slot),
    isActive: callbacks.isActive,
  });
  const camera = attachZoom(svg, drawing.camera, scene.frame, callbacks);
  const stopFraming = attachFraming(svg, store, {
    placesOf: callbacks.placesOf,
    coveredPx: callbacks.coveredPx,
    frame: (places, region) => camera.frame(places, region),
    rest: () => camera.rest(),
  });
  // On touch screens d3-drag takes every finger from the page by an inline style; whose finger it is, map.css says.
  svg.removeAttribute('style');
  return {
    engine,
    camera,
    stop: () => {
      detach();
      stopFraming();
      camera.stop();
      unsubscribe();
      engine.stop();
    },
  };
}
