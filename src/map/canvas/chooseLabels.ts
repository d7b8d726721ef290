import { createBoxGrid } from '../../geometry/boxGrid';
import type { Box } from '../../geometry/labelBox';

/** A name that may be written beside its node; CSS px on the canvas. */
export interface LabelCandidate {
  readonly slot: number;
  /** The node's middle and radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Least distance to more important labels. */
  readonly gapPx: number;
  /** Always written, on its first side, whatever it covers. */
  readonly isForced: boolean;
  /** Left out rather than written over a glyph. */
  readonly sparesGlyphs: boolean;
}

/** Where a name is written: the box around its letters. */
export interface PlacedLabel {
  readonly slot: number;
  readonly box: Box;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly maxCount: number;
  /** Boxes that no label may cover. */
  readonly obstacles?: readonly Box[];
  /** Glyphs, which a label covers only if no side of its node is free of them. */
  readonly glyphs?: readonly Box[];
}

/** Between a glyph and its label, CSS px. */
const BESIDE_PX = 4;
const CELL_PX = 72;

/**
 * Chooses which names are written, most important first, each beside, above or below its node,
 * inside the canvas and where it covers no other label. Only forced labels may overlap.
 */
export function chooseLabels(
  candidates: Iterable<LabelCandidate>,
  { width, height, maxCount, obstacles = [], glyphs = [] }: Room,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = createBoxGrid(CELL_PX);
  const covered = createBoxGrid(CELL_PX);
  obstacles.forEach(covered.add);
  const spared = createBoxGrid(CELL_PX);
  glyphs.forEach(spared.add);
  for (const candidate of candidates) {
    if (placed.length >= maxCount && !candidate.isForced) break;
    const boxes = boxesAround(candidate);
    const isInside = (box: Box) =>
      box.x >= 0 && box.x + box.w <= width && box.y >= 0 && box.y + box.h <= height;
    const free = boxes.filter(
      (box) => isInside(box) && !taken.hits(box, candidate.gapPx) && !covered.hits(box, 0),
    );
    const sparing = free.find((box) => !spared.hits(box, 0));
    const box =
      sparing ??
      (candidate.sparesGlyphs ? undefined : free[0]) ??
      (candidate.isForced ? (boxes.find(isInside) ?? boxes[0]) : undefined);
    if (!box) continue;
    taken.add(box);
    placed.push({ slot: candidate.slot, box });
  }
  return placed;
}

/** Right, left, below, above. */
function boxesAround({ x, y, radius, width, height }: LabelCandidate): readonly Box[] {
  const out = radius + BESIDE_PX;
  const size = { w: width, h: height };
  return [
    { x: x + out, y: y - height / 2, ...size },
    { x: x - out - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y + radius + 1, ...size },
    { x: x - width / 2, y: y - radius - 1 - height, ...size },
  ];
}
