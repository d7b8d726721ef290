import { BOW_SEGMENTS } from '../../geometry/curve';
import type { LabelPlacement } from '../../geometry/types';
import type { Board, Spot, Wire } from './layoutState';

/** Moves a spot with its label and its lines. */
export function placeSpot(board: Board, spot: Spot, x: number, y: number, option: number): void {
  board.sumX += x - spot.x;
  board.sumY += y - spot.y;
  spot.x = x;
  spot.y = y;
  setLabel(spot, option);
  for (const wire of spot.wires) layWire(wire);
}

export function setLabel(spot: Spot, option: number): void {
  spot.option = option;
  const box = spot.options[option]?.box;
  if (box === undefined) return;
  spot.x0 = spot.x + box.x;
  spot.y0 = spot.y + box.y;
  spot.x1 = spot.x0 + box.w;
  spot.y1 = spot.y0 + box.h;
}

/** The spot's setting that is the same as a solved one, or has its side and as many lines; the first where none is like it. */
export function optionLike({ options }: Spot, { side, lines }: LabelPlacement): number {
  const alike = options.flatMap(({ place }, i) =>
    place.side === side && place.lines.length === lines.length ? [i] : [],
  );
  const same = alike.find((i) => options[i]?.place.lines.join() === lines.join());
  return same ?? alike[0] ?? 0;
}

/** The same curve as `buildCurve` draws, written into the wire's segments. */
function layWire(wire: Wire): void {
  const { a, b, bow, segments } = wire;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const k = bow / (Math.sqrt(dx * dx + dy * dy) || 1);
  const ox = k * dy;
  const oy = -k * dx;
  wire.mx = (a.x + b.x) / 2 + ox;
  wire.my = (a.y + b.y) / 2 + oy;
  wire.x0 = Math.min(a.x, b.x, wire.mx);
  wire.x1 = Math.max(a.x, b.x, wire.mx);
  wire.y0 = Math.min(a.y, b.y, wire.my);
  wire.y1 = Math.max(a.y, b.y, wire.my);
  let px = a.x;
  let py = a.y;
  let i = 0;
  for (const segment of segments) {
    i += 1;
    const t = i / (bow === 0 ? 1 : BOW_SEGMENTS);
    const out = 4 * t * (1 - t);
    segment.ax = px;
    segment.ay = py;
    px = a.x + t * dx + out * ox;
    py = a.y + t * dy + out * oy;
    segment.bx = px;
    segment.by = py;
  }
}

/** The length of a hop at which the stress of the board is least. */
export function fitHopLength({ spots }: Board): number {
  let ratios = 0;
  let squares = 0;
  for (const p of spots)
    for (const q of spots) {
      const hops = p.hops[q.index] ?? Infinity;
      if (p.index >= q.index || hops === Infinity) continue;
      const ratio = Math.hypot(p.x - q.x, p.y - q.y) / hops;
      ratios += ratio;
      squares += ratio * ratio;
    }
  return ratios > 0 ? squares / ratios : 1;
}
