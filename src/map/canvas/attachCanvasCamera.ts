import { attachDrag, type DragCallbacks } from '../interaction/attachDrag';
import { attachZoom, type Camera, type ZoomView } from '../interaction/attachZoom';

/**
 * Dragging nodes, zoom and pan by gestures on the surface of a canvas. The drag comes first: a press
 * on a node moves that, and not the map.
 */
export function attachCanvasCamera(
  surface: HTMLElement,
  view: ZoomView,
  callbacks: Omit<DragCallbacks, 'container'>,
): Camera {
  const detachDrag = attachDrag(surface, { ...callbacks, container: surface });
  const camera = attachZoom(surface, view, {
    isActive: () => callbacks.isActive(),
    hasReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  // d3-drag takes every finger from the page; map.css decides instead.
  surface.style.removeProperty('touch-action');
  return {
    ...camera,
    stop: () => {
      detachDrag();
      camera.stop();
    },
  };
}
