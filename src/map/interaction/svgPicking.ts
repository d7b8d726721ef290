import type { EdgeId } from '../../format/types';
import type { Point } from '../../geometry/curve';
import { positionAt } from '../../geometry/positionAt';
import type { Positions } from '../../geometry/types';
import type { Painter } from '../painter';
import type { Scene } from '../scene';
import type { DragSubject } from './attachDrag';
import type { Picking } from './attachPointer';
import { pick, pickNode, type Pointer } from './pick';
import { targetOfElement } from './targetOfElement';

/** What picking needs from the current SVG drawing. */
export interface Drawing {
  readonly scene: Scene;
  readonly painter: Painter;
  readonly positions: Positions;
  /** The group that zoom and pan transform; its own coordinates are layout units. */
  readonly camera: SVGGElement;
  readonly isEdgeShown: (id: EdgeId) => boolean;
}

/** Finds the marks of an SVG drawing by their geometry, and by their elements. */
export function createSvgPicking(drawing: Drawing): Picking {
  return {
    pickAt: (event, pointer) => pick(pickInput(drawing, pointOf(drawing, event), pointer)),
    pickFrom: (element) => targetOfElement(drawing.scene.graph, element, drawing.isEdgeShown),
  };
}

/** The node at a point (layout units), for a drag. */
export function subjectAt(drawing: Drawing, x: number, y: number): DragSubject | undefined {
  const picked = pickNode(pickInput(drawing, { x, y }, 'mouse'));
  const slot = picked?.kind === 'node' ? drawing.scene.graph.nodeIndex.get(picked.id) : undefined;
  if (slot === undefined) return undefined;
  return { slot, ...positionAt(drawing.positions, slot) };
}

function pickInput(drawing: Drawing, point: Point, pointer: Pointer) {
  const { scene, positions, isEdgeShown, camera, painter } = drawing;
  const scale = camera.getScreenCTM()?.a ?? 1;
  return { scene, positions, shapes: painter.shapes, point, pointer, scale, isEdgeShown };
}

/** Converts a point of the window to layout units, at any zoom and scale. */
function pointOf({ camera }: Drawing, { clientX, clientY }: MouseEvent): Point {
  const matrix = camera.getScreenCTM()?.inverse();
  return new DOMPoint(clientX, clientY).matrixTransform(matrix);
}
