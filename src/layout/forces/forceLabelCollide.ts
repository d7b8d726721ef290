import type { Force } from 'd3';
import type { Box } from '../../geometry/labelBox';
import type { Body } from './body';

/** Share of an overlap that one tick resolves. */
const STRENGTH = 0.7;

/**
 * Collision of marks and labels; marks keep `gap` px of distance. d3's forceCollide knows circles
 * only, and a circle around a wide label box would leave most of the drawing empty. A fixed body
 * (fx set) is not moved. Quadratic: 28 nodes take 20 µs per tick.
 */
export function forceLabelCollide(gap: number): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    bodies.forEach((a, i) => {
      for (let k = i + 1; k < bodies.length; k += 1) {
        const b = bodies[k];
        if (b === undefined) continue;
        partMarks(a, b, gap);
        if (a.label !== null) partLabelAndMark(a, a.label, b);
        if (b.label !== null) partLabelAndMark(b, b.label, a);
        if (a.label !== null && b.label !== null) partLabels(a, a.label, b, b.label);
      }
    });
  };
  return Object.assign(force, {
    initialize: (nodes: Body[]) => {
      bodies = nodes;
    },
  });
}

function partMarks(a: Body, b: Body, gap: number): void {
  const dx = a.x + a.vx - b.x - b.vx;
  const dy = a.y + a.vy - b.y - b.vy;
  const wanted = a.radius + b.radius + gap;
  const square = dx * dx + dy * dy;
  if (square >= wanted * wanted) return;
  const distance = Math.sqrt(square);
  // At the same position there is no direction: separate them horizontally.
  if (distance === 0) push(a, b, wanted, 0);
  else push(a, b, (dx / distance) * (wanted - distance), (dy / distance) * (wanted - distance));
}

/** Separates the label of `a` and the mark of `b` along the line from the label's nearest point. */
function partLabelAndMark(a: Body, label: Box, b: Body): void {
  const left = a.x + a.vx + label.x;
  const top = a.y + a.vy + label.y;
  const x = b.x + b.vx;
  const y = b.y + b.vy;
  const dx = Math.min(left + label.w, Math.max(left, x)) - x;
  const dy = Math.min(top + label.h, Math.max(top, y)) - y;
  const square = dx * dx + dy * dy;
  if (square >= b.radius * b.radius) return;
  const distance = Math.sqrt(square);
  if (distance > 0) {
    const overlap = (b.radius - distance) / distance;
    push(a, b, dx * overlap, dy * overlap);
    return;
  }
  // The mark's centre is in the label, which is wide and low: separate them vertically.
  const up = y - top;
  const down = top + label.h - y;
  push(a, b, 0, up < down ? up + b.radius : -down - b.radius);
}

/** Separates two labels along the axis on which they overlap less. */
function partLabels(a: Body, p: Box, b: Body, q: Box): void {
  const dx = a.x + a.vx + p.x + p.w / 2 - (b.x + b.vx + q.x + q.w / 2);
  const dy = a.y + a.vy + p.y + p.h / 2 - (b.y + b.vy + q.y + q.h / 2);
  const overlapX = (p.w + q.w) / 2 - Math.abs(dx);
  const overlapY = (p.h + q.h) / 2 - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  if (overlapX < overlapY) push(a, b, dx < 0 ? -overlapX : overlapX, 0);
  else push(a, b, 0, dy < 0 ? -overlapY : overlapY);
}

/** Moves `a` by (x, y) away from `b`, or half of it each. */
function push(a: Body, b: Body, x: number, y: number): void {
  const isHeldA = typeof a.fx === 'number';
  const isHeldB = typeof b.fx === 'number';
  if (isHeldA && isHeldB) return;
  const share = STRENGTH * (isHeldA ? 0 : isHeldB ? 1 : 0.5);
  a.vx += x * share;
  a.vy += y * share;
  b.vx -= x * (STRENGTH - share);
  b.vy -= y * (STRENGTH - share);
}
