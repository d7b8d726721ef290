import {
  ARROW_PATH,
  BAR_PATH,
  CROSS_PATH,
  RING_RADIUS_PX,
  type EndMark,
} from '../geometry/lineEnds';
import type { Positions } from '../geometry/types';
import type { Emphasis } from '../state/emphasis';
import { buildEdgeShape, type EdgeShape } from '../map/edgeShape';
import type { Scene } from '../map/scene';
import { EDGE, lineLook, NODE, type LineLook } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Paint, Shape, TextShape, Transform } from './picture';

/**
 * One line of the map, bottom first: glow, casing, stroke, cross, end mark, and the number of edges if
 * it stands for several (`count`: in words, '' for none).
 */
export function edgeShapes(
  scene: Scene,
  slot: number,
  positions: Positions,
  emphasis: Emphasis,
  palette: Palette,
  count: string,
): readonly Shape[] {
  const item = scene.edges[slot];
  if (!item) return [];
  const look = lineLook(item, emphasis, scene.layoutSize, palette);
  const shape = buildEdgeShape(scene, slot, positions);
  return [
    ...lineShapes(shape, item.endMark, look, palette),
    ...(shape.count && count ? countShapes(shape.count, count, scene, emphasis, palette) : []),
  ];
}

/** A number in a gap of its line. */
function countShapes(
  { x, y }: Transform,
  text: string,
  { layoutSize: { labelPx } }: Scene,
  emphasis: Emphasis,
  palette: Palette,
): readonly Shape[] {
  const number: TextShape = {
    kind: 'text',
    lines: [{ text, x, y: y + 0.35 * labelPx }],
    font: { family: 'sans', px: labelPx, weight: NODE.boldWeight },
    fill: emphasis === 'muted' ? palette.dimmed : palette.ink,
    anchor: 'middle',
  };
  const halo = { stroke: palette.ground, width: EDGE.countHaloPx };
  return [{ ...number, halo }, number];
}

export function lineShapes(
  { fullPath, line, cross, end }: Omit<EdgeShape, 'curve'>,
  endMark: EndMark,
  look: LineLook,
  palette: Palette,
): readonly Shape[] {
  const { color, width, dash } = look;
  const faint = look.opacity < 1 ? { opacity: look.opacity } : {};
  const glow = {
    stroke: color,
    width: look.glowWidth,
    cap: 'round',
    opacity: look.glow,
  } as const;
  const stroke = {
    stroke: color,
    width,
    ...(dash ? { dash } : { cap: 'round' as const }),
    ...faint,
  };
  return [
    ...(look.glow > 0 ? [path(fullPath, glow)] : []),
    ...(look.hasCasing
      ? [path(fullPath, { stroke: palette.ground, width: look.casingWidth })]
      : []),
    path(line, stroke),
    ...(cross ? [crossShape({ x: cross.x, y: cross.y }, color, look.opacity)] : []),
    ...(end ? endShape(end, endMark, color, palette, look.opacity) : []),
  ];
}

/** The cross on a dispute. */
function crossShape(at: Transform, color: string, opacity: number): Shape {
  const faint = opacity < 1 ? { opacity } : {};
  return {
    ...path(CROSS_PATH, { stroke: color, width: EDGE.crossPx, cap: 'round', ...faint }),
    at,
  };
}

/** The mark at an edge's end: `end` is the tip of an arrowhead, the centre of a ring or bar. */
function endShape(
  end: Transform,
  endMark: EndMark,
  color: string,
  palette: Palette,
  opacity: number,
): readonly Shape[] {
  const faint = opacity < 1 ? { opacity } : {};
  switch (endMark) {
    case 'none':
      return [];
    case 'arrow':
      return [{ ...path(ARROW_PATH, { fill: color, ...faint }), at: end }];
    case 'bar':
      return [{ ...path(BAR_PATH, { stroke: color, width: EDGE.endPx, ...faint }), at: end }];
    case 'ring': {
      const ring = { fill: palette.ground, stroke: color, width: EDGE.endPx, ...faint };
      return [{ kind: 'circle', x: end.x, y: end.y, r: RING_RADIUS_PX, ...ring }];
    }
  }
}

function path(d: string, paint: Paint) {
  return { kind: 'path', d, ...paint } as const;
}
