import { createBoxGrid, type BoxGrid } from '../../geometry/boxGrid';
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
  /** The choice ends when so many names in a row have found no room. */
  readonly maxMisses?: number;
  /** Boxes that no label may cover. */
  readonly obstacles?: Pick<BoxGrid, 'hits'>;
  /** Glyphs, which a label covers only if no side of its node is free of them. */
  readonly glyphs?: Pick<BoxGrid, 'hits'>;
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
  { width, height, maxCount, maxMisses = Infinity, obstacles, glyphs }: Room,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = createBoxGrid(CELL_PX);
  let misses = 0;
  for (const candidate of candidates) {
    if ((placed.length >= maxCount || misses >= maxMisses) && !candidate.isForced) break;
    const boxes = boxesAround(candidate);
    const isInside = (box: Box) =>
      box.x >= 0 && box.x + box.w <= width && box.y >= 0 && box.y + box.h <= height;
    const free = boxes.filter(
      (box) => isInside(box) && !taken.hits(box, candidate.gapPx) && !obstacles?.hits(box, 0),
    );
    const sparing = free.find((box) => !glyphs?.hits(box, 0));
    const box =
      sparing ??
      (candidate.sparesGlyphs ? undefined : free[0]) ??
      (candidate.isForced ? (boxes.find(isInside) ?? boxes[0]) : undefined);
    misses = box ? 0 : misses + 1;
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
