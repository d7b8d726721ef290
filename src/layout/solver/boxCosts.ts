import type { Board, Spot } from './layoutState';

const OVERLAP = 30;
/** Names may come as near as the budgets say; nearer than these is still disliked. */
const LABEL_GAP_PX = 5;
const LABEL_TOUCH_PX = 0.5;
const LABEL_NEAR = 2;
const LABEL_NODE_PX = 5;
const LABEL_NODE_TOUCH_PX = 1.5;
const LABEL_NODE_NEAR = 8;
const OUTSIDE = 30;
const OUTSIDE_PER_PX = 2;
/** Nothing stands nearer to the frame than this. */
const MARGIN_PX = 9.5;
const STRESS = 0.35;
const CROWDING = 1.2;

/** A node against another and its label: overlaps, nearness, and how far apart the two ought to be. */
export function spotPairCost(board: Board, p: Spot, q: Spot, nodeGap: number): number {
  const dx = p.x - q.x;
  const dy = p.y - q.y;
  const distance = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  return (
    board.hardness * gapCost(distance, p.glyph.radius + q.glyph.radius + nodeGap) +
    stressCost(distance, p.hops[q.index] ?? 1, board.hopLength) +
    board.hardness * labelNodeCost(q, p)
  );
}

/** The label of `p` against another node and its label. */
export function labelCost(p: Spot, q: Spot): number {
  return labelLabelCost(p, q) + labelNodeCost(p, q);
}

function gapCost(distance: number, wanted: number): number {
  if (distance < wanted) return OVERLAP * (1 + 2 * (1 - distance / wanted));
  const crowded = wanted * 1.8;
  return distance < crowded ? CROWDING * (1 - distance / crowded) : 0;
}

function stressCost(distance: number, hops: number, hopLength: number): number {
  if (hops === Infinity) return 0;
  const off = distance / (hopLength * hops) - 1;
  return STRESS * off * off;
}

function labelLabelCost(p: Spot, q: Spot): number {
  const dx = Math.max(p.x0 - q.x1, q.x0 - p.x1);
  if (dx >= LABEL_GAP_PX) return 0;
  const dy = Math.max(p.y0 - q.y1, q.y0 - p.y1);
  if (dy >= LABEL_GAP_PX) return 0;
  const gap = Math.max(dx, dy);
  const near = LABEL_NEAR * (LABEL_GAP_PX - gap);
  return gap < LABEL_TOUCH_PX ? OVERLAP + Math.min(40, near) : near;
}

/** The label of `p` against the glyph of `q`. */
function labelNodeCost(p: Spot, q: Spot): number {
  const dx = Math.max(p.x0 - q.x, 0, q.x - p.x1);
  const dy = Math.max(p.y0 - q.y, 0, q.y - p.y1);
  const reach = q.glyph.radius + LABEL_NODE_PX;
  if (dx >= reach || dy >= reach) return 0;
  const corner = q.isRound ? Math.sqrt(dx * dx + dy * dy) : Math.max(dx, dy);
  if (corner >= reach) return 0;
  const near = LABEL_NODE_NEAR * (1 - (corner - q.glyph.radius) / LABEL_NODE_PX);
  return corner < q.glyph.radius + LABEL_NODE_TOUCH_PX ? OVERLAP + near : near;
}

/** A node or label over the frame's margin. */
export function frameCost({ frame }: Board, spot: Spot): number {
  const r = spot.glyph.radius;
  const over =
    Math.max(0, MARGIN_PX - Math.min(spot.x - r, spot.x0)) +
    Math.max(0, MARGIN_PX - Math.min(spot.y - r, spot.y0)) +
    Math.max(0, Math.max(spot.x + r, spot.x1) - frame.width + MARGIN_PX) +
    Math.max(0, Math.max(spot.y + r, spot.y1) - frame.height + MARGIN_PX);
  return over > 0 ? OUTSIDE + OUTSIDE_PER_PX * over : 0;
}
