import { acuteAngle, distanceToSegment, lengthInBox, meetAt } from '../../geometry/geometry';
import type { LayoutSize } from '../../geometry/types';
import type { Segment, Spot, Wire } from './layoutState';

/** Weights: about 8 is what one crossing is worth avoiding; a hard fault costs several times that. */
const STEEP_DEG = 55;
const FLATNESS = 4;
const TOO_FLAT_DEG = 41.5;
const TOO_FLAT = 18;
const NEAR_NODE_PX = 6;
const NEAR_NODE = 10;
const TOUCH_NODE_PX = 2;
const THROUGH_NODE = 35;
/** A name is crossed where a line runs in its ink; in the halo around it the line is only hard to see. */
const INSET_PX = 0.75;
const HALO_PX = 2;
const IN_HALO = 3;
const UNDER_FOREIGN = 45;
const UNDER_OWN = 34;
const UNDER_PER_PX = 0.35;
const UNDER_PX = 1.5;
const MARK_ON_LABEL = 6;
const MARK_PX = 8;
const MARK_ON_LINE = 3;
const FRAME_PX = 9.5;
const OVER_FRAME = 30;
const APART_DEG = 8;
const APART = 6;
const TAN_APART = Math.tan((APART_DEG * Math.PI) / 180);
const AS_ONE_DEG = 3.2;
const AS_ONE = 25;
/** A bow turns a line by no more than this from its chord, even in a short one. */
const TAN_MEET_AGAIN = 0.8;

/** Crossing, sharp angle at a common end, or a × on the other line. */
export function wirePairCost(p: Wire, q: Wire, hardness: number, crossing: number): number {
  const shared = commonEnd(p, q);
  let cost = shared === null ? 0 : hardness * sharpness(p, q, shared);
  if (p.x0 > q.x1 || q.x0 > p.x1 || p.y0 > q.y1 || q.y0 > p.y1) return cost;
  if (shared === null || canMeetAgain(p, q, shared))
    cost += crossingCost(p, q, shared, hardness, crossing);
  if (p.isDispute) cost += hardness * markCost(p, q);
  if (q.isDispute) cost += hardness * markCost(q, p);
  return cost;
}

function commonEnd(p: Wire, q: Wire): Spot | null {
  if (p.a === q.a || p.a === q.b) return p.a;
  return p.b === q.a || p.b === q.b ? p.b : null;
}

/** Lines of one node meet again only when one is bowed and both leave in about the same direction. */
function canMeetAgain(p: Wire, q: Wire, shared: Spot): boolean {
  return (p.bow !== 0 || q.bow !== 0) && turn(p, q, shared) < TAN_MEET_AGAIN && !isSamePair(p, q);
}

function crossingCost(
  p: Wire,
  q: Wire,
  shared: Spot | null,
  hardness: number,
  crossing: number,
): number {
  let cost = 0;
  for (const s of p.segments)
    for (const t of q.segments) {
      if (!isCrossing(s, t, shared)) continue;
      const angle = acuteAngle(s.bx - s.ax, s.by - s.ay, t.bx - t.ax, t.by - t.ay);
      cost += crossing;
      if (angle < STEEP_DEG) cost += FLATNESS * (1 - angle / STEEP_DEG);
      if (angle < TOO_FLAT_DEG) cost += hardness * TOO_FLAT * (2 - angle / TOO_FLAT_DEG);
    }
  return cost;
}

/** Whether two segments meet, elsewhere than where their lines part from a common end. */
function isCrossing(s: Segment, t: Segment, shared: Spot | null): boolean {
  const at = meetAt(s.ax, s.ay, s.bx, s.by, t.ax, t.ay, t.bx, t.by);
  if (at < 0 || shared === null) return at >= 0;
  const x = s.ax + at * (s.bx - s.ax) - shared.x;
  const y = s.ay + at * (s.by - s.ay) - shared.y;
  const parting = shared.glyph.radius + 6;
  return x * x + y * y >= parting * parting;
}

/** How often the lines of a board cross as they lie. */
export function countCrossings(wires: readonly Wire[]): number {
  let count = 0;
  for (const p of wires)
    for (const q of wires) {
      if (p.index >= q.index) continue;
      const shared = commonEnd(p, q);
      if (shared !== null && !canMeetAgain(p, q, shared)) continue;
      for (const s of p.segments)
        for (const t of q.segments) if (isCrossing(s, t, shared)) count += 1;
    }
  return count;
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
  const room = d - glyph.radius;
  let cost = room >= NEAR_NODE_PX ? 0 : NEAR_NODE * (1 - room / NEAR_NODE_PX);
  if (room < TOUCH_NODE_PX) cost += THROUGH_NODE;
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
  const reach = wire.isDispute ? MARK_PX + 2 : HALO_PX;
  if (x0 > wire.x1 + reach || x1 < wire.x0 - reach) return 0;
  if (y0 > wire.y1 + reach || y1 < wire.y0 - reach) return 0;
  let cost = 0;
  if (lengthUnder(wire, spot, isOwn ? 0 : HALO_PX) > 0) {
    const under = lengthUnder(wire, spot, -INSET_PX);
    if (under > UNDER_PX) cost = (isOwn ? UNDER_OWN : UNDER_FOREIGN) + UNDER_PER_PX * under;
    else if (!isOwn) cost = IN_HALO;
  }
  if (wire.isDispute) {
    const { mx, my } = wire;
    if (mx > x0 - reach && mx < x1 + reach && my > y0 - reach && my < y1 + reach)
      cost += MARK_ON_LABEL;
  }
  return cost;
}

/** Px of a line within a label's box, grown by so much on each side. */
function lengthUnder({ segments }: Wire, { x0, y0, x1, y1 }: Spot, by: number): number {
  let length = 0;
  for (const s of segments)
    length += lengthInBox(s.ax, s.ay, s.bx, s.by, x0 - by, y0 - by, x1 + by, y1 + by);
  return length;
}

/** Visible length of a line outside its ends: short ones cannot be hit or told apart. */
export function wireLengthCost({ a, b, isDispute, endsPx }: Wire, least: number): number {
  const chord = Math.hypot(a.x - b.x, a.y - b.y);
  const visible = chord - a.glyph.radius - b.glyph.radius - endsPx;
  const wanted = (isDispute ? 1.15 : 1) * least;
  return visible >= wanted ? 0 : 15 + 40 * (1 - visible / wanted);
}

/** A bowed line over the frame's margin, between ends that stand inside it. */
export function wireFrameCost({ bow, mx, my }: Wire, { width, height }: LayoutSize): number {
  if (bow === 0) return 0;
  const room = Math.min(mx, my, width - mx, height - my);
  return room < FRAME_PX ? OVER_FRAME * (1 + (FRAME_PX - room) / FRAME_PX) : 0;
}
