import type { Positions } from '../geometry/types';
import { buildEdgeShape, formatTransform, type EdgeShape } from './edgeShape';
import { collectMarks } from './marks/collectMarks';
import type { Scene } from './scene';

/**
 * Writes coordinates into the marks of a drawing; nothing per frame goes through React. It writes
 * only visible changes: each attribute costs a style recalculation and a repaint (311 writes per
 * animation frame while dragging Ankara's busiest node, when every change was written).
 */
export interface Painter {
  /** Draws these positions: exactly if `atRest`, otherwise to visible precision. */
  paint(positions: Positions, atRest: boolean): void;
  /** The edges as last drawn, by slot: hit testing uses them. */
  readonly shapes: readonly EdgeShape[];
}

interface EdgeElements {
  readonly mark: Element | null;
  readonly line: Element | null;
  readonly casing: Element | null;
  /** The hit stroke and the glow: invisible while the edge moves, unless it glows. */
  readonly deferred: readonly Element[];
  readonly cross: Element | null;
  readonly end: Element | null;
  readonly count: Element | null;
}

type Write = (element: Element | null, name: 'd' | 'transform', value: string) => void;

/** While moving, skip writes for changes smaller than this, layout units. */
const MIN_MOVE_PX = 0.25;
const GLOWING = '[data-emphasis="selected"],:focus';

/** `root` holds the marks of `scene`, each with its `data-node`, `data-label` or `data-edge`. */
export function createPainter(root: Element, scene: Scene): Painter {
  const marks = collectMarks(root);
  const edges = scene.edges.map(({ edge }) => edgeElements(marks.edge.get(edge.id) ?? null));
  const nodes = scene.nodes.map(({ node: { id } }) => [
    marks.node.get(id) ?? null,
    marks.label.get(id) ?? null,
  ]);
  const shapes = scene.edges.map((_, i) => buildEdgeShape(scene, i, scene.restPositions));
  const painted = scene.restPositions.slice();
  const write = createWriter();
  /** Slots of edges whose invisible parts have not been written yet. */
  const stale = new Set<number>();
  return {
    shapes,
    paint(positions, atRest) {
      const minMove = atRest ? 0 : MIN_MOVE_PX;
      const moved = scene.nodes.map((_, i) => hasMoved(painted, positions, i, minMove));
      scene.nodes.forEach((_, i) => {
        if (!moved[i]) return;
        const [x, y] = [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0];
        [painted[2 * i], painted[2 * i + 1]] = [x, y];
        for (const element of nodes[i] ?? [])
          write(element, 'transform', formatTransform({ x, y }));
      });
      const hasAnyMoved = moved.includes(true);
      scene.edges.forEach(({ edge, ids, source, target }, i) => {
        // A cross or number moves away from an approaching label, even if its own edge rests.
        const isCrossed = (edge.stance === 'dispute' || ids.length > 1) && hasAnyMoved;
        if (!moved[source] && !moved[target] && !isCrossed) return;
        const shape = buildEdgeShape(scene, i, painted);
        shapes[i] = shape;
        paintVisible(edges[i], shape, write);
        stale.add(i);
      });
      for (const i of stale)
        if (atRest || edges[i]?.mark?.matches(GLOWING)) {
          for (const element of edges[i]?.deferred ?? [])
            write(element, 'd', shapes[i]?.fullPath ?? '');
          stale.delete(i);
        }
    },
  };
}

/**
 * Exact if `minMove` is 0, so that a node back at its rest position is drawn where it was at first.
 */
function hasMoved(
  painted: Positions,
  positions: Positions,
  slot: number,
  minMove: number,
): boolean {
  return [2 * slot, 2 * slot + 1].some(
    (i) => Math.abs((positions[i] ?? 0) - (painted[i] ?? 0)) > minMove,
  );
}

function edgeElements(mark: Element | null): EdgeElements {
  return {
    mark,
    line: mark?.querySelector('[data-line]') ?? null,
    casing: mark?.querySelector('.ew-casing') ?? null,
    deferred: [...(mark?.querySelectorAll('.ew-hit,.ew-glow') ?? [])],
    cross: mark?.querySelector('[data-cross]') ?? null,
    end: mark?.querySelector('[data-end]') ?? null,
    count: mark?.querySelector('.ew-count') ?? null,
  };
}

function paintVisible(elements: EdgeElements | undefined, shape: EdgeShape, write: Write): void {
  if (!elements) return;
  write(elements.line, 'd', shape.line);
  write(elements.casing, 'd', shape.fullPath);
  if (shape.cross) write(elements.cross, 'transform', formatTransform(shape.cross));
  if (shape.end) write(elements.end, 'transform', formatTransform(shape.end, shape.end.degrees));
  if (shape.count) write(elements.count, 'transform', formatTransform(shape.count));
}

/**
 * Setting an attribute counts as a change even with the same text, so the last value is remembered,
 * one attribute per element. Reading it back from the element took a seventh of the painter's time.
 */
function createWriter(): Write {
  const written = new Map<Element, string>();
  return (element, name, value) => {
    if (!element || written.get(element) === value) return;
    written.set(element, value);
    element.setAttribute(name, value);
  };
}
