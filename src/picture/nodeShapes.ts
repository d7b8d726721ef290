import { ringRadius, type Glyph } from '../geometry/glyph';
import type { Emphasis } from '../state/emphasis';
import type { SceneNode } from '../map/scene';
import { glyphColor, HALO_PX, isOpenShape, labelLook, MUTED_GLYPH_OPACITY } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Paint, Shape, TextShape } from './picture';

const RIM_PX = 2;

/** A node's glyph around the origin. */
export function glyphShapes(glyph: Glyph, emphasis: Emphasis, palette: Palette): readonly Shape[] {
  const { shape, radius } = glyph;
  const color = glyphColor(shape, emphasis, palette);
  const isFaint = emphasis === 'muted' && shape !== 'state';
  const faint = isFaint ? { opacity: MUTED_GLYPH_OPACITY } : {};
  if (!isOpenShape(shape)) {
    // The rim as a shape of its own: not every program knows `paint-order`.
    const rim = { fill: palette.ground, stroke: palette.ground, width: RIM_PX, ...faint };
    return [outline(glyph, rim), outline(glyph, { fill: color, ...faint })];
  }
  const open = outline(glyph, { fill: palette.ground, stroke: color, width: RIM_PX, ...faint });
  if (shape !== 'framework') return [open];
  return [open, { kind: 'circle', x: 0, y: 0, r: radius * 0.38, fill: color, ...faint }];
}

/** Around a selected node, and around the ends of a selected line in its hue. */
export function ringShape(glyph: Glyph, stroke: string): Shape {
  return { kind: 'circle', x: 0, y: 0, r: ringRadius(glyph), stroke, width: 2 };
}

function outline({ shape, radius: r }: Glyph, paint: Paint): Shape {
  switch (shape) {
    case 'state':
    case 'actor':
      return { kind: 'circle', x: 0, y: 0, r, ...paint };
    case 'framework':
    case 'person':
      return { kind: 'circle', x: 0, y: 0, r: r - 1, ...paint };
    case 'project':
      return { kind: 'path', d: `M${-r} ${-r}H${r}V${r}H${-r}Z`, ...paint };
    case 'event':
    case 'idea':
      return { kind: 'path', d: `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`, ...paint };
  }
}

/** A node's name around its centre. */
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

/** What keeps lines off a name; a state's stands on its own disc. */
export function haloShape(item: SceneNode, label: TextShape, palette: Palette): Shape | null {
  if (item.glyph.shape === 'state') return null;
  return { ...label, halo: { stroke: palette.ground, width: HALO_PX } };
}
