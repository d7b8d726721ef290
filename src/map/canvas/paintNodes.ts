import type { Stance } from '../../format/types';
import { RIM_PX } from '../../geometry/glyph';
import { GLYPH_KINDS, NODE_SHAPES, type GlyphKind } from '../../graph/shapes';
import { glyphColor, NODE } from '../looks';
import type { NodeEmphasis } from './marks';
import type { Paint } from './paintEdges';
import { nodeOnCanvas } from './projection';
import type { CanvasPalette } from './readCanvasPalette';

/** Smaller glyphs have no rim and no dot, CSS px. */
const MIN_DETAIL_RADIUS_PX = 3.5;
const RING_GAP_PX = 3;
const MARGIN_PX = 40;

/** Paints all nodes that pass the filters, one path per shape; more important ones are above. */
export function paintNodes(
  paint: Paint,
  isDrawn: (slot: number) => boolean,
  among: Iterable<number> = paint.scene.byImportance.toReversed(),
): void {
  const groups = new Map<GlyphKind, number[]>(GLYPH_KINDS.map((shape) => [shape, []]));
  for (const slot of among)
    if (isDrawn(slot) && isNodeOnCanvas(paint, slot))
      groups.get(paint.scene.shapes[slot] ?? 'actor')?.push(slot);
  // Principals, the first of the shapes, are above all others.
  for (const shape of GLYPH_KINDS.toReversed()) paintShape(paint, shape, groups.get(shape) ?? []);
}

function isNodeOnCanvas({ positions, projection }: Paint, slot: number): boolean {
  const { x, y } = nodeOnCanvas(projection, positions, slot);
  return (
    x > -MARGIN_PX &&
    x < projection.width + MARGIN_PX &&
    y > -MARGIN_PX &&
    y < projection.height + MARGIN_PX
  );
}

function paintShape(paint: Paint, shape: GlyphKind, slots: readonly number[]): void {
  const { context, palette, detail } = paint;
  if (slots.length === 0) return;
  const { isOpen, hasDot } = NODE_SHAPES[shape];
  const color = glyphColor(shape, 'idle', palette);
  const isSmall = (paint.radiusOf(slots[0] ?? 0) || 0) < MIN_DETAIL_RADIUS_PX;
  context.beginPath();
  for (const slot of slots) traceGlyph(paint, shape, slot, 1);
  context.lineWidth = isSmall ? (isOpen ? 1 : 0.8) : RIM_PX * detail.mainSize;
  context.strokeStyle = isOpen ? color : palette.ground;
  context.fillStyle = isOpen ? palette.ground : color;
  if (isOpen) {
    context.fill();
    context.stroke();
  } else {
    // The rim is outside: it separates glyphs that touch, as `paint-order` does in SVG.
    context.stroke();
    context.fill();
  }
  if (!hasDot || isSmall) return;
  context.beginPath();
  for (const slot of slots) traceGlyph(paint, shape, slot, DOT_SHARE);
  context.fillStyle = color;
  context.fill();
}

/** Radius of the dot in the middle, in glyph radii. */
const DOT_SHARE = 0.38;

function traceGlyph(paint: Paint, shape: GlyphKind, slot: number, share: number): void {
  const { context, positions, projection } = paint;
  const { x, y } = nodeOnCanvas(projection, positions, slot);
  const r = share * paint.radiusOf(slot);
  switch (share < 1 ? 'circle' : NODE_SHAPES[shape].outline) {
    case 'circle':
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
      return;
    case 'square':
      context.rect(x - r, y - r, 2 * r, 2 * r);
      return;
    case 'diamond':
      context.moveTo(x, y - r);
      context.lineTo(x + r, y);
      context.lineTo(x, y + r);
      context.lineTo(x - r, y);
      context.closePath();
  }
}

/** Paints rings around selected and hovered nodes and the ends of a selected edge. */
export function paintRings(
  paint: Paint & { readonly palette: CanvasPalette },
  nodes: ReadonlyMap<number, NodeEmphasis>,
): void {
  const { palette } = paint;
  for (const [slot, { emphasis, ring }] of nodes)
    if (ring || emphasis === 'selected')
      strokeRing(paint, slot, ringColor(ring, palette), NODE.ringPx + 0.5);
    else if (emphasis === 'hovered') strokeRing(paint, slot, palette.sub, NODE.hoveredRingPx + 0.3);
}

function ringColor(ring: Stance | undefined, palette: CanvasPalette): string {
  return ring ? palette[ring] : palette.highlight;
}

/** A ring in the ground's color around another, which makes it visible on top of other marks. */
export function strokeRing(paint: Paint, slot: number, color: string, widthPx: number): void {
  const { context, positions, projection, palette } = paint;
  const { x, y } = nodeOnCanvas(projection, positions, slot);
  context.beginPath();
  context.arc(x, y, paint.radiusOf(slot) + RING_GAP_PX, 0, 2 * Math.PI);
  context.strokeStyle = palette.ground;
  context.lineWidth = widthPx + 2;
  context.stroke();
  context.strokeStyle = color;
  context.lineWidth = widthPx;
  context.stroke();
}
