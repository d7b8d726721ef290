import type { Positions } from '../layout/types';
import { buildEdgeShape, placeAt, type EdgeShape } from './edgeShape';
import type { Scene } from './scene';

/** Writes coordinates into marks that React has made; nothing per frame goes through React. */
export interface Painter {
  /** Draws these positions now. */
  paint(positions: Positions): void;
  /** The lines as last drawn, slot by slot: what the pointer is held against. */
  readonly shapes: readonly EdgeShape[];
}

interface EdgeElements {
  readonly line: Element | null;
  readonly wholes: readonly Element[];
  readonly cross: Element | null;
  readonly end: Element | null;
}

/** `root` holds the marks of `scene`, each under its `data-node`, `data-label` or `data-edge`. */
export function createPainter(root: Element, scene: Scene): Painter {
  const edges = scene.edges.map(({ edge }) => edgeElements(root, edge.id));
  const nodes = scene.nodes.map(({ node }) => [
    ...root.querySelectorAll(`[data-node="${node.id}"],[data-label="${node.id}"]`),
  ]);
  let shapes: readonly EdgeShape[] = scene.edges.map((_, i) =>
    buildEdgeShape(scene, i, scene.home),
  );
  return {
    get shapes() {
      return shapes;
    },
    paint(positions) {
      shapes = scene.edges.map((_, i) => buildEdgeShape(scene, i, positions));
      shapes.forEach((shape, i) => paintEdge(edges[i], shape));
      nodes.forEach((elements, i) => {
        const place = placeAt({ x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0 });
        for (const element of elements) element.setAttribute('transform', place);
      });
    },
  };
}

function edgeElements(root: Element, id: string): EdgeElements {
  const mark = root.querySelector(`[data-edge="${id}"]`);
  return {
    line: mark?.querySelector('[data-line]') ?? null,
    wholes: [...(mark?.querySelectorAll('[data-whole]') ?? [])],
    cross: mark?.querySelector('[data-cross]') ?? null,
    end: mark?.querySelector('[data-end]') ?? null,
  };
}

function paintEdge(elements: EdgeElements | undefined, shape: EdgeShape): void {
  if (!elements) return;
  elements.line?.setAttribute('d', shape.line);
  for (const whole of elements.wholes) whole.setAttribute('d', shape.whole);
  if (shape.cross) elements.cross?.setAttribute('transform', placeAt(shape.cross));
  if (shape.end) elements.end?.setAttribute('transform', placeAt(shape.end, shape.end.degrees));
}
