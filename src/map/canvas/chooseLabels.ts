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

/** Where a name is written: the box of its letters. */
export interface PlacedLabel {
  readonly slot: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Box = Omit<PlacedLabel, 'slot'>;

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
  const taken = createBoxGrid();
  const covered = createBoxGrid();
  obstacles.forEach(covered.add);
  const spared = createBoxGrid();
  glyphs.forEach(spared.add);
  for (const candidate of candidates) {
    if (placed.length >= maxCount && !candidate.isForced) break;
    const boxes = boxesAround(candidate);
    const isInside = (box: Box) =>
      box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
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
    placed.push({ slot: candidate.slot, ...box });
  }
  return placed;
}

/** Right, left, below, above. */
function boxesAround({ x, y, radius, width, height }: LabelCandidate): readonly Box[] {
  const out = radius + BESIDE_PX;
  const at = (left: number, top: number): Box => ({
    ...{ left, top },
    right: left + width,
    bottom: top + height,
  });
  return [
    at(x + out, y - height / 2),
    at(x - out - width, y - height / 2),
    at(x - width / 2, y + radius + 1),
    at(x - width / 2, y - radius - 1 - height),
  ];
}

/** Boxes by the grid cells that they touch, so that each is compared only with those near it. */
function createBoxGrid() {
  const cells = new Map<number, Box[]>();
  const around = (box: Box, gap: number): number[] => {
    const keys: number[] = [];
    for (let i = cellOf(box.left - gap); i <= cellOf(box.right + gap); i += 1)
      for (let j = cellOf(box.top - gap); j <= cellOf(box.bottom + gap); j += 1)
        keys.push(i * 4096 + j);
    return keys;
  };
  return {
    hits: (box: Box, gap: number): boolean =>
      around(box, gap).some((key) => cells.get(key)?.some((other) => overlaps(box, other, gap))),
    add: (box: Box): void => {
      for (const key of around(box, 0)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
  };
}

function cellOf(value: number): number {
  return Math.floor(value / CELL_PX);
}

function overlaps(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}
