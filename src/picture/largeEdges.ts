import type { Positions } from '../geometry/types';
import type { CanvasScene } from '../map/canvas/canvasScene';
import type { LevelOfDetail } from '../map/canvas/levelOfDetail';
import type { Marks } from '../map/canvas/marks';
import {
  batchStroke,
  collectBatches,
  idleEdgeOpacity,
  MIN_EMPHASISED_SIZE,
} from '../map/canvas/paintEdges';
import type { Projection } from '../map/canvas/projection';
import { edgeCurve } from '../map/canvas/traceEdge';
import { EDGE, EDGE_LOOKS } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Emphasis } from '../state/emphasis';
import type { PathShape } from './picture';

/** A large map at the scale of its picture. */
export interface LargeDrawing {
  readonly scene: CanvasScene;
  readonly marks: Marks;
  readonly positions: Positions;
  readonly projection: Projection;
  readonly detail: LevelOfDetail;
  readonly palette: Palette;
  /** CSS px. */
  radiusOf(slot: number): number;
}

/** Most edges drawn, those of the most important nodes first; each takes about 15 bytes. */
const MAX_EDGES = 20_000;

/** All edges of one look in one path, emphasised ones last and always; how many there are. */
export function largeEdges(drawing: LargeDrawing): {
  readonly shapes: readonly PathShape[];
  readonly count: number;
} {
  const { scene, marks, detail } = drawing;
  const { shown } = marks;
  const slots = mainEdges(scene).filter((slot) => !marks.edges.has(slot));
  const idle = { emphasis: 'idle', width: detail.edgeWidthShare } as const;
  // As on the canvas, whose cached bitmap of all edges is drawn fainter.
  const opacity = detail.edgeOpacity * idleEdgeOpacity(marks);
  const hidden = slots.filter((slot) => shown.edges[slot] !== 1);
  const visible = slots.filter((slot) => shown.edges[slot] === 1);
  const size = Math.max(detail.size, MIN_EMPHASISED_SIZE);
  const faint = shown.isolates ? [] : hidden;
  const paths = (list: readonly number[], emphasis: Emphasis, width: number, alpha: number) =>
    collectBatches(scene, () => true, list).flatMap((batch) =>
      batchPaths(drawing, batch, { emphasis, width, opacity: alpha }),
    );
  const emphasised = (['related', 'hovered', 'selected'] as const).flatMap((emphasis) =>
    paths(
      [...marks.edges].flatMap(([slot, own]) => (own === emphasis ? [slot] : [])),
      emphasis,
      size,
      1,
    ),
  );
  return {
    shapes: [
      ...paths(faint, idle.emphasis, idle.width, detail.edgeOpacity * EDGE_LOOKS.muted.opacity),
      ...paths(visible, idle.emphasis, idle.width, opacity),
      ...emphasised,
    ],
    count: visible.length + faint.length + marks.edges.size,
  };
}

function batchPaths(
  drawing: LargeDrawing,
  slots: readonly number[],
  style: { readonly emphasis: Emphasis; readonly width: number; readonly opacity: number },
): readonly PathShape[] {
  const stroke = batchStroke(drawing.scene, slots, style, drawing.palette);
  if (!stroke) return [];
  const { look, width, dash } = stroke;
  const common = {
    kind: 'path',
    d: slots.map((slot) => pathOf(drawing, slot)).join(''),
    stroke: look.color,
  } as const;
  const { opacity } = style;
  const line: PathShape = {
    ...{ ...common, width },
    ...(dash.length > 0 ? { dash } : { cap: 'round' as const }),
    ...(opacity < 1 && { opacity }),
  };
  const glow: PathShape = {
    ...common,
    width: width + EDGE.glowPx,
    cap: 'round',
    opacity: look.glow,
  };
  return look.glow > 0 ? [glow, line] : [line];
}

/** In whole px, relative to its start. */
function pathOf({ scene, positions, projection }: LargeDrawing, slot: number): string {
  const { a, b, c } = edgeCurve(scene, positions, projection, slot);
  const [x, y] = [Math.round(a.x), Math.round(a.y)];
  const to = (point: { readonly x: number; readonly y: number }) =>
    `${Math.round(point.x) - x} ${Math.round(point.y) - y}`;
  return `M${x} ${y}${scene.bow[slot] === 0 ? `l${to(b)}` : `q${to(c)} ${to(b)}`}`;
}

function mainEdges({ source, target, byImportance }: CanvasScene): readonly number[] {
  const all = Array.from(source.keys());
  if (all.length <= MAX_EDGES) return all;
  const rank = new Uint32Array(byImportance.length);
  byImportance.forEach((slot, i) => (rank[slot] = i));
  const rankOf = (edge: number) =>
    Math.min(rank[source[edge] ?? 0] ?? 0, rank[target[edge] ?? 0] ?? 0);
  return all.sort((a, b) => rankOf(a) - rankOf(b) || a - b).slice(0, MAX_EDGES);
}
