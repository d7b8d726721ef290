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
import { EDGE, lineLook, type LineLook } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Paint, Shape, Transform } from './picture';

/** One edge of the map, bottom first: glow, casing, stroke, cross, end mark. */
export function edgeShapes(
  scene: Scene,
  slot: number,
  positions: Positions,
  emphasis: Emphasis,
  palette: Palette,
): readonly Shape[] {
  const item = scene.edges[slot];
  if (!item) return [];
  const look = lineLook(item, emphasis, scene.layoutSize, palette);
  return lineShapes(buildEdgeShape(scene, slot, positions), item.endMark, look, palette);
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
