import { boxAround, boxAt } from '../../geometry/geometry';
import type { Glyph } from '../../geometry/glyph';
import type { Box } from '../../geometry/labelBox';
import { WORLD_SIZE } from '../../geometry/layoutSizes';
import { buildLabelOptions, type LabelOption } from '../labelOptions';
import { createRandom } from '../random';
import type { Steps } from '../../format/steps';
import { arrange } from './arrange';
import { placeLabels } from './placeLabels';
import type { WorldInput, WorldLayout } from './worldInput';

const SEED = 1;
const MARGIN_PX = 24;
const BATCH = 100;
/** Sides in the order in which they are tried; below first, where room is reserved. */
const SIDE_ORDER = ['inside', 's', 'n', 'e', 'w', 'se', 'sw', 'ne', 'nw'];

/**
 * Lays out a graph with too many nodes for a drawing of fixed size. The area of the drawing grows
 * about in proportion to the room that marks and labels need. Deterministic. Reports how much is
 * done, 0..1.
 */
export function* worldSteps(
  input: WorldInput,
  report: (share: number) => void = () => undefined,
): Steps<WorldLayout> {
  const { labels, shorts, shapes, radii } = input;
  const glyphs = shapes.map((shape, i): Glyph => ({ shape, radius: radii[i] as number }));
  const options: (readonly LabelOption[])[] = [];
  for (const [i, glyph] of glyphs.entries()) {
    const named = { label: labels[i] ?? '', ...(shorts[i] && { short: shorts[i] }) };
    options.push(sortOptions(buildLabelOptions(named, glyph, WORLD_SIZE)));
    if (i % BATCH === BATCH - 1) yield;
  }
  const boxes = glyphs.map((glyph, i) => around(glyph, options[i]?.[0]));
  report(0.05);
  const { x, y } = yield* arrange(input, boxes, createRandom(SEED), (share) =>
    report(0.05 + share),
  );
  const whole = extent(boxes.map((box, i) => boxAt({ x: x[i] as number, y: y[i] as number }, box)));
  const nodes = glyphs.map((glyph, i) => ({
    x: Math.round((x[i] as number) - whole.x + MARGIN_PX),
    y: Math.round((y[i] as number) - whole.y + MARGIN_PX),
    glyph,
    options: options[i] ?? [],
  }));
  report(0.9);
  const placed = yield* placeLabels(nodes, byImportance(input));
  const drawn = extent(
    nodes.flatMap((node, i) => [
      boxAround(node, node.glyph.radius),
      ...(placed[i] ? [boxAt(node, placed[i].box)] : []),
    ]),
  );
  report(1);
  return {
    width: Math.ceil(drawn.x + drawn.w + MARGIN_PX),
    height: Math.ceil(drawn.y + drawn.h + MARGIN_PX),
    positions: Float64Array.from(nodes.flatMap((node) => [node.x, node.y])),
    labels: placed.map((option) => option?.place ?? null),
  };
}

/** Principals, then nodes by their number of edges. */
function byImportance({ shapes, sources, targets }: WorldInput): readonly number[] {
  const rank = Float64Array.from(shapes, (shape) => (shape === 'state' ? 1e9 : 0));
  for (const ends of [sources, targets]) for (const slot of ends) (rank[slot] as number) += 1;
  return Array.from(shapes.keys()).sort(
    (a, b) => (rank[b] as number) - (rank[a] as number) || a - b,
  );
}

/** The most compact label option on each side, in `SIDE_ORDER`. */
function sortOptions(options: readonly LabelOption[]): readonly LabelOption[] {
  const size = ({ box: { w, h } }: LabelOption) => w + 2 * h;
  const order = ({ place }: LabelOption) => SIDE_ORDER.indexOf(place.side);
  return options.toSorted((a, b) => order(a) - order(b) || size(a) - size(b));
}

/** The box around a glyph and its label. */
function around({ radius: r }: Glyph, option: LabelOption | undefined): Box {
  const { x, y, w, h } = option?.box ?? boxAround({ x: 0, y: 0 }, r);
  const [left, top] = [Math.min(x, -r), Math.min(y, -r)];
  return { x: left, y: top, w: Math.max(x + w, r) - left, h: Math.max(y + h, r) - top };
}

/** The box around all boxes; empty at (0, 0) if there are none. */
function extent(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}
