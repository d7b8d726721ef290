import { RING_RADIUS_PX, type EndMark } from '../geometry/lineEnds';
import type { Positions } from '../geometry/types';
import type { Emphasis } from '../state/emphasis';
import { ARROW_PATH, buildEdgeShape, CROSS_PATH, type EdgeShape } from '../map/edgeShape';
import type { Scene } from '../map/scene';
import { CROSS_LINE_PX, GLOW_OPACITY, lineLook, RING_LINE_PX, type LineLook } from '../map/looks';
import type { Palette } from '../map/palette';
import type { Paint, Shape } from './picture';

/** One line of the map with its end marks, from below upwards: glow, casing, line, cross, end. */
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
    opacity: GLOW_OPACITY,
  } as const;
  const stroke = {
    stroke: color,
    width,
    ...(dash ? { dash } : { cap: 'round' as const }),
    ...faint,
  };
  const crossed = { stroke: color, width: CROSS_LINE_PX, cap: 'round', ...faint } as const;
  return [
    ...(look.hasGlow ? [path(fullPath, glow)] : []),
    ...(look.hasCasing
      ? [path(fullPath, { stroke: palette.ground, width: look.casingWidth })]
      : []),
    path(line, stroke),
    ...(cross ? [{ ...path(CROSS_PATH, crossed), at: { x: cross.x, y: cross.y } }] : []),
    ...(end ? [endShape(end, endMark, look, palette)] : []),
  ];
}

function endShape(
  end: NonNullable<EdgeShape['end']>,
  endMark: EndMark,
  { color, opacity }: LineLook,
  palette: Palette,
): Shape {
  const { x, y } = end;
  const faint = opacity < 1 ? { opacity } : {};
  if (endMark !== 'ring') return { ...path(ARROW_PATH, { fill: color, ...faint }), at: end };
  const ring = { fill: palette.ground, stroke: color, width: RING_LINE_PX, ...faint };
  return { kind: 'circle', x, y, r: RING_RADIUS_PX, ...ring };
}

function path(d: string, paint: Paint) {
  return { kind: 'path', d, ...paint } as const;
}
