import { STANCES } from '../../format/types';
import { pointAt, tangentAt, type Curve } from '../../geometry/curve';
import {
  ARROW_LENGTH_PX,
  BAR_HALF_PX,
  RING_RADIUS_PX,
  type EndMark,
} from '../../geometry/lineEnds';
import type { Positions } from '../../geometry/types';
import type { Emphasis } from '../../state/emphasis';
import { EDGE, EDGE_LOOKS, lineLook, type LineLook } from '../looks';
import type { Palette } from '../palette';
import { END_MARKS, FULL_SIZE, type CanvasScene } from './canvasScene';
import type { LevelOfDetail } from './levelOfDetail';
import { clipLong, edgeCurve, isOnCanvas, traceCurve, trimmedEdge } from './traceEdge';
import type { Projection } from './projection';

export interface Paint {
  readonly context: CanvasRenderingContext2D;
  readonly scene: CanvasScene;
  readonly positions: Positions;
  readonly projection: Projection;
  readonly detail: LevelOfDetail;
  readonly palette: Palette;
  /** CSS px of a node's glyph. */
  radiusOf(slot: number): number;
}

/** How a batch is drawn: all edges of one look in one path. */
interface EdgeStyle {
  readonly emphasis: Emphasis;
  /** Factors on the look's width and opacity. */
  readonly width: number;
  readonly opacity: number;
}

/** Emphasised edges are drawn at this size at least, as `LevelOfDetail.size`. */
export const MIN_EMPHASISED_SIZE = 0.6;

/** Opacity of the edges without emphasis. Muted ones are stronger than on small maps. */
export function idleEdgeOpacity({ isMuting }: { readonly isMuting: boolean }): number {
  return isMuting ? EDGE_LOOKS.muted.opacity * 1.4 : 1;
}
/** Thinner lines than this vanish between pixels, CSS px. */
const MIN_WIDTH_PX = 0.55;
/** Dashes are as long as on a line of at least this width, or they would look solid, CSS px. */
const MIN_DASHED_PX = 1.1;
const CROSS_PX = 3.4;
const BATCHES = 2 * STANCES.length;

/** Edges in batches of one look: by stance, and ended or not. Later batches are above. */
const DRAW_ORDER = ['neutral', 'cooperation', 'dispute'] as const;

/** Paints edges in their idle look: of all, or of those in `among`, the ones that are drawn. */
export function paintIdleEdges(
  paint: Paint,
  isDrawn: (slot: number) => boolean,
  { opacity = 1, among }: { readonly opacity?: number; readonly among?: Iterable<number> } = {},
): void {
  const { scene, detail } = paint;
  const batches = collectBatches(scene, isDrawn, among);
  const style = {
    emphasis: 'idle',
    width: detail.edgeWidthShare,
    opacity: opacity * detail.edgeOpacity,
  } as const;
  for (const batch of batches) paintBatch(paint, batch, style);
}

/** Paints emphasised edges, in their full width at any scale. */
export function paintEmphasisedEdges(paint: Paint, edges: ReadonlyMap<number, Emphasis>): void {
  const size = Math.max(paint.detail.size, MIN_EMPHASISED_SIZE);
  for (const emphasis of ['related', 'hovered', 'selected'] as const) {
    const batches = collectBatches(
      paint.scene,
      (slot) => edges.get(slot) === emphasis,
      edges.keys(),
    );
    for (const batch of batches) paintBatch(paint, batch, { emphasis, width: size, opacity: 1 });
  }
}

export function collectBatches(
  { stance, isPast, source }: CanvasScene,
  isDrawn: (slot: number) => boolean,
  among: Iterable<number> = source.keys(),
): readonly (readonly number[])[] {
  const batches: number[][] = Array.from({ length: BATCHES }, () => []);
  for (const slot of among)
    if (isDrawn(slot)) {
      const order = DRAW_ORDER.indexOf(STANCES[stance[slot] ?? 0] ?? 'neutral');
      batches[2 * order + (isPast[slot] ?? 0)]?.push(slot);
    }
  return batches;
}

/** How the edges of a batch are stroked; null if there are none. */
export function batchStroke(
  scene: CanvasScene,
  slots: readonly number[],
  { emphasis, width: share }: Pick<EdgeStyle, 'emphasis' | 'width'>,
  palette: Palette,
) {
  const first = slots[0] ?? -1;
  const edge = scene.graph.edges[first];
  if (!edge) return null;
  const endMark = END_MARKS[scene.endMark[first] ?? 0] ?? 'none';
  const look = lineLook({ edge, endMark, isStatePair: false }, emphasis, FULL_SIZE, palette);
  const width = Math.max(look.width * share, MIN_WIDTH_PX);
  const dashUnit = Math.max(width, MIN_DASHED_PX) / look.width;
  return { edge, look, width, dash: look.dash?.map((part) => part * dashUnit) ?? [] };
}

function paintBatch(paint: Paint, slots: readonly number[], style: EdgeStyle): void {
  const { context, scene, projection, detail, palette } = paint;
  const stroke = batchStroke(scene, slots, style, palette);
  if (!stroke) return;
  const { edge, look, width, dash } = stroke;
  const clip = dash.length > 0 ? projection : null;
  const period = dash.reduce((sum, part) => sum + part, 0) || 1;
  context.globalAlpha = style.opacity;
  context.strokeStyle = context.fillStyle = look.color;
  context.lineCap = look.dash ? 'butt' : 'round';
  const ends: EdgeEnd[] = [];
  context.beginPath();
  for (const slot of slots) {
    const curve = edgeCurve(scene, paint.positions, projection, slot);
    if (!isOnCanvas(curve, projection)) continue;
    const isStraight = scene.bow[slot] === 0;
    if (!detail.hasEndMarks) {
      trace(context, curve, isStraight, clip, period);
      continue;
    }
    const source = paint.radiusOf(scene.source[slot] ?? 0);
    const target = paint.radiusOf(scene.target[slot] ?? 0);
    const trimmed = trimmedEdge(scene, curve, slot, detail.size, { source, target });
    if (!trimmed) continue;
    trace(context, trimmed.curve, isStraight, clip, period);
    ends.push({ mark: trimmed.mark, at: trimmed.end, full: curve, line: trimmed.curve });
  }
  if (look.glow > 0) paintGlow(context, look, width);
  context.setLineDash(dash);
  context.lineWidth = width;
  context.stroke();
  context.setLineDash([]);
  if (ends.length > 0) paintEnds(paint, ends, edge.stance === 'dispute', style.opacity);
  context.globalAlpha = 1;
}

function trace(
  context: CanvasRenderingContext2D,
  curve: Curve,
  isStraight: boolean,
  clip: Projection | null,
  period: number,
): void {
  const { a, b } = curve;
  if (clip) traceCurve(context, clipLong(curve, clip, period));
  else if (isStraight) {
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
  } else traceCurve(context, curve);
}

/** Paints a glow around the path that is about to be stroked. */
function paintGlow(context: CanvasRenderingContext2D, look: LineLook, width: number): void {
  const opacity = context.globalAlpha;
  context.globalAlpha = opacity * look.glow;
  context.lineWidth = width + EDGE.glowPx;
  context.stroke();
  context.globalAlpha = opacity;
}

interface EdgeEnd {
  readonly mark: EndMark;
  /** Along `full`. */
  readonly at: number;
  readonly full: Curve;
  readonly line: Curve;
}

/** Paints end marks and the crosses of disputes, each kind as one path. */
function paintEnds(
  { context, detail: { size }, palette }: Paint,
  ends: readonly EdgeEnd[],
  isDispute: boolean,
  opacity: number,
): void {
  context.lineWidth = EDGE.endPx * size;
  context.lineCap = 'round';
  context.beginPath();
  for (const end of ends) if (end.mark === 'arrow') traceArrow(context, end, size);
  context.fill();
  context.beginPath();
  for (const end of ends) if (end.mark === 'bar') traceBar(context, end, size);
  context.stroke();
  context.beginPath();
  for (const { mark, full, at } of ends)
    if (mark === 'ring') {
      const { x, y } = pointAt(full, at);
      context.moveTo(x + RING_RADIUS_PX * size, y);
      context.arc(x, y, RING_RADIUS_PX * size, 0, 2 * Math.PI);
    }
  const color = context.strokeStyle;
  context.fillStyle = palette.ground;
  context.globalAlpha = 1;
  context.fill();
  context.globalAlpha = opacity;
  context.stroke();
  if (!isDispute) return;
  context.beginPath();
  for (const { line } of ends) traceCross(context, line, CROSS_PX * size);
  context.strokeStyle = palette.ground;
  context.globalAlpha = 1;
  context.lineWidth = (EDGE.crossPx + 4) * size;
  context.stroke();
  context.globalAlpha = opacity;
  context.strokeStyle = color;
  context.lineWidth = EDGE.crossPx * size;
  context.stroke();
}

function traceArrow(context: CanvasRenderingContext2D, { full, at }: EdgeEnd, size: number): void {
  const tip = pointAt(full, at);
  const { x: ux, y: uy } = tangentAt(full, at);
  const back = ARROW_LENGTH_PX * size;
  const half = 3.6 * size;
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - back * ux - half * uy, tip.y - back * uy + half * ux);
  context.lineTo(tip.x - back * ux + half * uy, tip.y - back * uy - half * ux);
  context.closePath();
}

function traceBar(context: CanvasRenderingContext2D, { full, at }: EdgeEnd, size: number): void {
  const { x, y } = pointAt(full, at);
  const tangent = tangentAt(full, at);
  const [dx, dy] = [-BAR_HALF_PX * size * tangent.y, BAR_HALF_PX * size * tangent.x];
  context.moveTo(x - dx, y - dy);
  context.lineTo(x + dx, y + dy);
}

function traceCross(context: CanvasRenderingContext2D, line: Curve, half: number): void {
  const { x, y } = pointAt(line, 0.5);
  context.moveTo(x - half, y - half);
  context.lineTo(x + half, y + half);
  context.moveTo(x - half, y + half);
  context.lineTo(x + half, y - half);
}
