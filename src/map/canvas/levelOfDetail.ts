import type { CanvasScene } from './canvasScene';

/** What is drawn at a scale, and how large. */
export interface LevelOfDetail {
  /** Factor on glyphs and lines, 1 at the reading scale. */
  readonly size: number;
  /** The same factor for principals and main nodes, which has a minimum. */
  readonly mainSize: number;
  readonly edgeWidthShare: number;
  readonly edgeOpacity: number;
  /** Arrowheads, rings, bars and crosses. */
  readonly hasEndMarks: boolean;
  /** CSS px² of canvas per label; 0: as many labels as have room. */
  readonly areaPerLabel: number;
  /** CSS px between two labels. */
  readonly labelGapPx: number;
}

const MIN_SIZE = 0.24;
const MAX_SIZE = 1.25;
const MIN_MAIN_SIZE = 0.6;
const END_MARKS_FROM = 0.62;
/** From this size on every label with room is drawn. */
const ALL_LABELS_FROM = 0.85;
const FAR_AREA_PER_LABEL = 15_000;
/**
 * From this nearness on edges have their full strength, as in a window that shows 110 nodes. The lines
 * of 2,000 nodes, at a third of it, would otherwise run together.
 */
const FULL_STRENGTH_FROM = 0.45;

/**
 * The level of detail at a scale relative to the reading scale. Glyphs shrink with the square root
 * of the scale: in proportion to it they would vanish, at a constant size they would cover each
 * other.
 */
export function levelOfDetail(relativeScale: number): LevelOfDetail {
  const size = clamp(Math.sqrt(relativeScale), MIN_SIZE, MAX_SIZE);
  const nearness = clamp((size - MIN_SIZE) / (ALL_LABELS_FROM - MIN_SIZE), 0, 1);
  const strength = Math.min(nearness / FULL_STRENGTH_FROM, 1);
  return {
    size,
    mainSize: Math.max(size, MIN_MAIN_SIZE),
    edgeWidthShare: (0.27 + 0.33 * strength) * clamp(size, 1, 1.1),
    edgeOpacity: 0.38 + 0.5 * strength,
    hasEndMarks: size >= END_MARKS_FROM,
    areaPerLabel: (1 - nearness) * FAR_AREA_PER_LABEL,
    labelGapPx: 3 + 9 * (1 - nearness),
  };
}

/** CSS px of a node's glyph; main nodes have a minimum. */
export function radiusAt(
  { radius, isMain }: Pick<CanvasScene, 'radius' | 'isMain'>,
  { size, mainSize }: LevelOfDetail,
): (slot: number) => number {
  return (slot) => (radius[slot] ?? 0) * (isMain[slot] === 1 ? mainSize : size);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
