import { glyphParts, RIM_PX, ringRadius, type Glyph, type GlyphPart } from '../geometry/glyph';
import { NODE_SHAPES } from '../graph/shapes';
import type { Emphasis } from '../state/emphasis';
import type { SceneNode } from '../map/scene';
import { glyphColor, labelLook, NODE } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Paint, Shape, TextShape } from './picture';

/** A node's glyph around the origin. */
export function glyphShapes(glyph: Glyph, emphasis: Emphasis, palette: Palette): readonly Shape[] {
  const color = glyphColor(glyph.shape, emphasis, palette);
  const isFaint = emphasis === 'muted' && glyph.shape !== 'state';
  const faint = isFaint ? { opacity: NODE.mutedOpacity } : {};
  const filled = { fill: color, ...faint };
  const rim = { fill: palette.ground, width: RIM_PX, ...faint };
  const { isOpen } = NODE_SHAPES[glyph.shape];
  return glyphParts(glyph).flatMap((part) => {
    if (part.isDot) return [partShape(part, filled)];
    if (isOpen) return [partShape(part, { ...rim, stroke: color })];
    // The rim is a shape of its own: not every program knows `paint-order`.
    return [partShape(part, { ...rim, stroke: palette.ground }), partShape(part, filled)];
  });
}

/** The ring around a selected node, and around both ends of a selected edge in its color. */
export function ringShape(glyph: Glyph, stroke: string): Shape {
  return { kind: 'circle', x: 0, y: 0, r: ringRadius(glyph), stroke, width: NODE.ringPx };
}

function partShape(part: GlyphPart, paint: Paint): Shape {
  if (part.kind === 'path') return { kind: 'path', d: part.d, ...paint };
  return { kind: 'circle', x: 0, y: 0, r: part.r, ...paint };
}

/** A node's label, relative to its centre. */
export function labelShape(
  { glyph, label }: SceneNode,
  emphasis: Emphasis,
  isBold: boolean,
  palette: Palette,
): TextShape {
  const { lines, px, anchor } = label;
  const look = labelLook({ shape: glyph.shape, px }, emphasis, isBold, palette);
  return { kind: 'text', lines, ...look, ...(anchor !== 'start' && { anchor }) };
}

/** The halo that keeps edges off a label; a principal's label is on its own disc. */
export function haloShape(item: SceneNode, label: TextShape, palette: Palette): Shape | null {
  if (item.glyph.shape === 'state') return null;
  return { ...label, halo: { stroke: palette.ground, width: NODE.haloPx } };
}
