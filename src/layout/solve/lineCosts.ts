import { acuteAngle, distanceToSegment, lengthInBox, meetAt } from '../geometry';
import type { Spot, Wire } from './board';

/** Weights: about 8 is what one crossing is worth avoiding; a hard fault costs several times that. */
const CROSSING = 9;
const STEEP_DEG = 55;
const FLATNESS = 8;
const TOO_FLAT_DEG = 42;
const TOO_FLAT = 18;
const NEAR_NODE_PX = 6;
const NEAR_NODE = 30;
const THROUGH_NODE = 25;
const HALO_PX = 2;
const UNDER_FOREIGN = 26;
const UNDER_OWN = 20;
const UNDER_PER_PX = 0.35;
const MARK_ON_LABEL = 10;
const MARK_PX = 8;
const MARK_ON_LINE = 3;
const APART_DEG = 8;
const APART = 6;
const TAN_APART = Math.tan((APART_DEG * Math.PI) / 180);
const AS_ONE_DEG = 3.2;
const AS_ONE = 25;
/** A bow turns a line by no more than this from its chord, even in a short one. */
const TAN_MEET_AGAIN = 0.8;

/** Crossing, sharp angle at a common end, or a × on the other line. */
export function wirePairCost(p: Wire, q: Wire, hardness: number): number {
  const shared = p.a === q.a || p.a === q.b ? p.a : p.b === q.a || p.b === q.b ? p.b : null;
  let cost = shared === null ? 0 : hardness * sharpness(p, q, shared);
  if (p.x0 > q.x1 || q.x0 > p.x1 || p.y0 > q.y1 || q.y0 > p.y1) return cost;
  if (shared === null || canMeetAgain(p, q, shared)) cost += crossingCost(p, q, shared, hardness);
  if (p.isDispute) cost += hardness * markCost(p, q);
  if (q.isDispute) cost += hardness * markCost(q, p);
  return cost;
}

/** Lines of one node meet again only when one is bowed and both leave in about the same direction. */
function canMeetAgain(p: Wire, q: Wire, shared: Spot): boolean {
  return (p.bow !== 0 || q.bow !== 0) && turn(p, q, shared) < TAN_MEET_AGAIN && !isSamePair(p, q);
}

function crossingCost(p: Wire, q: Wire, shared: Spot | null, hardness: number): number {
  let cost = 0;
  for (const s of p.segments)
    for (const t of q.segments) {
      const at = meetAt(s.ax, s.ay, s.bx, s.by, t.ax, t.ay, t.bx, t.by);
      if (at < 0) continue;
      if (shared !== null) {
        const x = s.ax + at * (s.bx - s.ax) - shared.x;
        const y = s.ay + at * (s.by - s.ay) - shared.y;
        const parting = shared.glyph.radius + 6;
        if (x * x + y * y < parting * parting) continue;
      }
      const angle = acuteAngle(s.bx - s.ax, s.by - s.ay, t.bx - t.ax, t.by - t.ay);
      cost += CROSSING;
      if (angle < STEEP_DEG) cost += FLATNESS * (1 - angle / STEEP_DEG);
      if (angle < TOO_FLAT_DEG) cost += hardness * TOO_FLAT;
    }
  return cost;
}

function isSamePair(p: Wire, q: Wire): boolean {
  return (p.a === q.a && p.b === q.b) || (p.a === q.b && p.b === q.a);
}

/** Two lines that leave a node nearly as one. */
function sharpness(p: Wire, q: Wire, shared: Spot): number {
  const tangent = turn(p, q, shared);
  if (tangent >= TAN_APART || isSamePair(p, q)) return 0;
  const angle = (Math.atan(tangent) * 180) / Math.PI;
  const near = 1 - angle / APART_DEG;
  return APART * near * near + (angle < AS_ONE_DEG ? AS_ONE : 0);
}

/** Tangent of the angle between two lines where they leave their common end; Infinity from a right angle on. */
function turn(p: Wire, q: Wire, shared: Spot): number {
  const s = p.a === shared ? p.segments[0] : p.segments[p.segments.length - 1];
  const t = q.a === shared ? q.segments[0] : q.segments[q.segments.length - 1];
  if (s === undefined || t === undefined) return Infinity;
  const sx = s.bx - s.ax;
  const sy = s.by - s.ay;
  const tx = t.bx - t.ax;
  const ty = t.by - t.ay;
  const dot = (sx * tx + sy * ty) * ((p.a === shared) === (q.a === shared) ? 1 : -1);
  return dot <= 0 ? Infinity : Math.abs(sx * ty - sy * tx) / dot;
}

/** The × of a dispute reads badly on another line. */
function markCost({ mx, my, index }: Wire, other: Wire): number {
  if (index === other.index) return 0;
  if (mx < other.x0 - MARK_PX || mx > other.x1 + MARK_PX) return 0;
  if (my < other.y0 - MARK_PX || my > other.y1 + MARK_PX) return 0;
  return distanceToWire(mx, my, other) < MARK_PX ? MARK_ON_LINE : 0;
}

function distanceToWire(x: number, y: number, { segments }: Wire): number {
  let least = Infinity;
  for (const s of segments) {
    const d = distanceToSegment(x, y, s.ax, s.ay, s.bx, s.by);
    if (d < least) least = d;
  }
  return least;
}

/** A line through or close by a node that is not its own. */
export function wireNodeCost(wire: Wire, { x, y, glyph }: Spot): number {
  const reach = glyph.radius + NEAR_NODE_PX;
  if (x < wire.x0 - reach || x > wire.x1 + reach) return 0;
  if (y < wire.y0 - reach || y > wire.y1 + reach) return 0;
  const d = distanceToWire(x, y, wire);
  let cost = d >= reach ? 0 : NEAR_NODE * (1 - d / reach) + (d < reach - 2 ? THROUGH_NODE : 0);
  if (wire.isDispute) {
    const fromMark = Math.hypot(wire.mx - x, wire.my - y) - glyph.radius;
    if (fromMark < MARK_PX + 4) cost += MARK_ON_LABEL;
  }
  return cost;
}

/** A line, or its ×, under a label. */
export function wireLabelCost(wire: Wire, spot: Spot): number {
  const isOwn = wire.a === spot || wire.b === spot;
  if (isOwn && spot.isPrincipal) return 0;
  const { x0, y0, x1, y1 } = spot;
  if (x0 > wire.x1 + MARK_PX || x1 < wire.x0 - MARK_PX) return 0;
  if (y0 > wire.y1 + MARK_PX || y1 < wire.y0 - MARK_PX) return 0;
  const halo = isOwn ? 0 : HALO_PX;
  let length = 0;
  for (const s of wire.segments)
    length += lengthInBox(s.ax, s.ay, s.bx, s.by, x0 - halo, y0 - halo, x1 + halo, y1 + halo);
  let cost = length > 0.5 ? (isOwn ? UNDER_OWN : UNDER_FOREIGN) + UNDER_PER_PX * length : 0;
  if (wire.isDispute) {
    const { mx, my } = wire;
    const near = MARK_PX + 2;
    if (mx > x0 - near && mx < x1 + near && my > y0 - near && my < y1 + near) cost += MARK_ON_LABEL;
  }
  return cost;
}

/** Visible length of a line outside its ends: short ones cannot be hit or told apart. */
export function wireLengthCost({ a, b, isDispute, endsPx }: Wire, least: number): number {
  const chord = Math.hypot(a.x - b.x, a.y - b.y);
  const visible = chord - a.glyph.radius - b.glyph.radius - endsPx;
  const wanted = (isDispute ? 1.15 : 1) * least;
  return visible >= wanted ? 0 : 15 + 40 * (1 - visible / wanted);
}
