import type { Positions } from '../../geometry/types';
import type { DrawnTarget } from '../../graph/target';
import { EDGE_LOOKS, NODE } from '../looks';
import type { CanvasScene } from './canvasScene';
import { createEdgesAt } from './edgesAt';
import { createLabeller, followNodes, paintLabels, withoutOverlaps, type Label } from './labels';
import { levelOfDetail, radiusAt, type LevelOfDetail } from './levelOfDetail';
import type { Marks, ShownMarks } from './marks';
import { idleEdgeOpacity, paintEmphasisedEdges, paintIdleEdges, type Paint } from './paintEdges';
import { paintNodes, paintRings, strokeRing } from './paintNodes';
import { edgeCurve, traceCurve } from './traceEdge';
import type { CanvasPalette } from './readCanvasPalette';
import type { Size, Projection } from './projection';

/** What is drawn besides the marks. */
export interface Picture {
  readonly projection: Projection;
  readonly marks: Marks;
  /** The mark with the visible keyboard focus. */
  readonly focus: DrawnTarget | null;
  /** Nodes in motion, drawn with their edges above all others, whose bitmaps are kept. */
  readonly lifted: ReadonlySet<number>;
}

/**
 * Paints a large map on one canvas. All marks in their idle look are cached in two bitmaps, one for
 * edges and one for nodes. To mute marks, these are drawn fainter, and emphasised marks are painted
 * on top. So a selection costs only what it emphasises: 20,000 edges need not be stroked again.
 */
export interface CanvasPainter {
  resize(size: Size): void;
  /** Draws the bitmaps of a picture, so that the first `paint` takes half as long. */
  prepare(picture: Picture): void;
  /** Draws a picture. Redraws the bitmaps only if the projection or the filter has changed. */
  paint(picture: Picture): void;
  /** Discards the bitmaps; call when positions, colors or fonts have changed. */
  invalidate(): void;
  palette: CanvasPalette;
  /** The projection that was drawn last. */
  readonly projection: Projection | null;
  /** The labels that are drawn. */
  readonly labels: readonly Label[];
  detailAt(projection: Projection): LevelOfDetail;
  /** CSS px of a node's glyph in a projection. */
  radiusIn(projection: Projection): (slot: number) => number;
}

/** Which marks to paint: of all, or of those in `among`, the wanted ones. */
interface Which {
  isWanted(slot: number): boolean;
  readonly among?: Iterable<number>;
  readonly opacity?: number;
}
const all = (among: Iterable<number>, opacity: number): Which => ({
  ...{ isWanted: () => true, among, opacity },
});

type NodePaint = Paint & { readonly palette: CanvasPalette };

/** More pixels than those of a large screen at twice the density are slow and no sharper. */
const MAX_PIXELS = 12_000_000;
const FOCUS_GLOW_PX = 7;

export function createCanvasPainter(
  canvas: HTMLCanvasElement,
  scene: CanvasScene,
  positions: Positions,
  initialPalette: CanvasPalette,
): CanvasPainter {
  const [edgeBitmap, nodeBitmap] = [createBitmap(canvas), createBitmap(canvas)];
  const context = contextOf(canvas);
  let palette = initialPalette;
  let density = 1;
  let size: Size = { width: 1, height: 1 };
  let labels: readonly Label[] = [];
  /** These, and those left out because moving nodes are too close to others. */
  let placed: readonly Label[] = [];
  let family = '';
  /** The picture whose bitmaps are drawn. */
  let prepared: Picture | null = null;
  let drawn: Picture | null = null;
  const liftedEdges = createEdgesAt(scene);
  const labeller = createLabeller(scene);

  const detailAt = ({ scale }: Projection) => levelOfDetail(scale / scene.readingScale);
  const radiusIn = (projection: Projection) => radiusAt(scene, detailAt(projection));
  const paintOn = (target: CanvasRenderingContext2D, projection: Projection) => ({
    ...{ context: target, scene, positions, projection, palette },
    detail: detailAt(projection),
    radiusOf: radiusIn(projection),
  });
  const clear = (target: CanvasRenderingContext2D) => {
    target.setTransform(density, 0, 0, density, 0, 0);
    target.clearRect(0, 0, size.width, size.height);
    target.globalAlpha = 1;
  };
  /** Edges in their idle look; faint if they do not pass the filters. */
  const paintShownEdges = (paint: Paint, { edges, isAll, isolates }: ShownMarks, which: Which) => {
    const { isWanted, among, opacity = 1 } = which;
    const paintThose = (passes: number, factor: number) =>
      paintIdleEdges(paint, (slot) => edges[slot] === passes && isWanted(slot), {
        opacity: factor * opacity,
        ...(among && { among }),
      });
    if (!isAll && !isolates) paintThose(0, EDGE_LOOKS.muted.opacity);
    paintThose(1, 1);
  };
  const paintShownNodes = (
    paint: NodePaint,
    { nodes, isAll, isolates }: ShownMarks,
    which: Which,
  ) => {
    const { isWanted, among, opacity = 1 } = which;
    const paintThose = (passes: number, factor: number) => {
      paint.context.globalAlpha = factor * opacity;
      paintNodes(paint, (slot) => nodes[slot] === passes && isWanted(slot), among);
      paint.context.globalAlpha = 1;
    };
    if (!isAll && !isolates) paintThose(0, NODE.mutedOpacity);
    paintThose(1, 1);
  };
  const paintBitmaps = ({ projection, marks: { shown }, lifted }: Picture) => {
    clear(edgeBitmap);
    const notIn = (slots: ReadonlySet<number>) => ({
      isWanted: (slot: number) => !slots.has(slot),
    });
    paintShownEdges(paintOn(edgeBitmap, projection), shown, notIn(liftedEdges(lifted)));
    clear(nodeBitmap);
    paintShownNodes(paintOn(nodeBitmap, projection), shown, notIn(lifted));
  };
  const blit = (bitmap: CanvasRenderingContext2D, opacity: number) => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = opacity;
    context.drawImage(bitmap.canvas, 0, 0);
    context.setTransform(density, 0, 0, density, 0, 0);
    context.globalAlpha = 1;
  };
  const paintTop = (picture: Picture) => {
    const { projection, marks, focus, lifted } = picture;
    const paint = paintOn(context, projection);
    clear(context);
    const edgeOpacity = idleEdgeOpacity(marks);
    const nodeOpacity = marks.isMuting ? NODE.mutedOpacity : 1;
    blit(edgeBitmap, edgeOpacity);
    if (lifted.size > 0) paintShownEdges(paint, marks.shown, all(liftedEdges(lifted), edgeOpacity));
    if (focus?.kind === 'edge') paintFocusedEdge(paint, scene.graph.edgeIndex.get(focus.id) ?? -1);
    blit(nodeBitmap, nodeOpacity);
    if (lifted.size > 0) paintShownNodes(paint, marks.shown, all(lifted, nodeOpacity));
    paintEmphasisedEdges(paint, marks.edges);
    paintNodes(paint, (slot) => marks.shown.nodes[slot] === 1, marks.nodes.keys());
    paintRings(paint, marks.nodes);
    if (focus?.kind === 'node')
      strokeRing(
        paint,
        scene.graph.nodeIndex.get(focus.id) ?? -1,
        palette.ink,
        NODE.focusRingPx + 1,
      );
    if (!keepsLabels(drawn, picture)) placed = labeller.place(paint, marks);
    if (lifted.size > 0) placed = followNodes(paint, placed);
    labels = lifted.size > 0 ? withoutOverlaps(placed) : placed;
    // Not read in each paint: that computes the styles of all that a click has changed.
    family ||= getComputedStyle(canvas).fontFamily;
    paintLabels(paint, labels, marks, family);
  };
  const prepare = (picture: Picture) => {
    if (!prepared || needsBitmaps(prepared, picture)) {
      paintBitmaps(picture);
      labeller.reset();
      family = '';
    }
    prepared = picture;
  };
  const discard = () => {
    prepared = null;
    drawn = null;
  };

  return {
    detailAt,
    radiusIn,
    get projection() {
      return drawn?.projection ?? null;
    },
    get labels() {
      return labels;
    },
    resize: (next) => {
      size = next;
      const wanted = Math.max(1, devicePixelRatio);
      density = Math.min(wanted, Math.sqrt(MAX_PIXELS / Math.max(1, next.width * next.height)));
      for (const target of [context, edgeBitmap, nodeBitmap]) {
        target.canvas.width = Math.round(density * next.width);
        target.canvas.height = Math.round(density * next.height);
      }
      discard();
    },
    get palette() {
      return palette;
    },
    set palette(next) {
      palette = next;
      discard();
    },
    invalidate: discard,
    prepare,
    paint: (picture) => {
      prepare(picture);
      paintTop(picture);
      drawn = picture;
    },
  };
}

/**
 * Whether labels stay beside their nodes instead of being chosen again: they would flicker while
 * nodes are in motion, and choosing among 2,000 takes as long as painting.
 */
function keepsLabels(drawn: Picture | null, { projection, marks, lifted }: Picture): boolean {
  return (
    lifted.size > 0 &&
    drawn?.lifted === lifted &&
    drawn.marks === marks &&
    drawn.projection === projection
  );
}

function needsBitmaps(prepared: Picture, { projection, marks, lifted }: Picture): boolean {
  return (
    prepared.projection !== projection ||
    prepared.marks.shown !== marks.shown ||
    prepared.lifted !== lifted
  );
}

function paintFocusedEdge(paint: Paint, slot: number): void {
  if (slot < 0) return;
  const { context, palette } = paint;
  context.beginPath();
  traceCurve(context, edgeCurve(paint.scene, paint.positions, paint.projection, slot));
  context.strokeStyle = palette.ink;
  context.lineWidth = FOCUS_GLOW_PX;
  context.stroke();
  context.strokeStyle = palette.ground;
  context.lineWidth = FOCUS_GLOW_PX - 3;
  context.stroke();
}

function createBitmap({ ownerDocument }: HTMLCanvasElement): CanvasRenderingContext2D {
  return contextOf(ownerDocument.createElement('canvas'));
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D context for the map');
  return context;
}
