import { createBoxGrid, type BoxGrid } from '../../geometry/boxGrid';
import { boxAround } from '../../geometry/geometry';
import type { Point } from '../../geometry/curve';
import { lengthText } from '../../geometry/lengthText';
import { textWidth } from '../../geometry/textWidth';
import { NODE_SHAPES } from '../../graph/shapes';
import { NODE } from '../looks';
import type { Palette } from '../palette';
import type { CanvasScene } from './canvasScene';
import { chooseLabels, type LabelCandidate, type PlacedLabel } from './chooseLabels';
import type { Marks, NodeEmphasis, ShownMarks } from './marks';
import type { Paint } from './paintEdges';
import { nodeOnCanvas } from './projection';

/** CSS px; nothing is written smaller than 11. */
const LABEL_PX = 12.5;
const MAIN_LABEL_PX = 14;
const PRINCIPAL_LABEL_PX = 15.5;
const LINE_HEIGHT = 1.2;
/** Longer names are shortened while they are not emphasised. */
const MAX_CHARACTERS = 30;
const EMPHASISED_GAP_PX = 1;
/** Labels of related nodes beyond those of the map, at most. */
const MAX_RELATED = 60;
/** With more nodes, glyphs leave hardly a side free, and each repaint would search for one. */
const MAX_SPARED = 3000;
const MAX_SPARSE = 1000;
/**
 * Zoomed out, the choice ends after so many names in a row have found no room: hardly any would.
 */
const MAX_MISSES = 400;
const GRID_CELL_PX = 72;

export interface Label extends PlacedLabel {
  /** Where its node was when the label was placed. */
  readonly at: Point;
  readonly text: string;
  readonly px: number;
  readonly isBold: boolean;
}

/** What labels are placed on. */
type Drawing = Omit<Paint, 'context' | 'palette'>;

type Style = Omit<Label, keyof PlacedLabel | 'at'> & { readonly width: number };

export interface Labeller {
  /** Chooses labels: emphasised ones first, then by importance. */
  place(paint: Drawing, marks: Marks): readonly Label[];
  /** Call when anything but the emphasis has changed: projection, filters, positions. */
  reset(): void;
}

/** The part of the choice that does not depend on the emphasis. */
interface Base {
  /** Boxes that no label may cover. */
  readonly obstacles: BoxGrid;
  readonly glyphs: BoxGrid;
  /** The labels without any emphasis. */
  readonly idle: readonly Label[];
}

/**
 * Chooses the labels of a drawing. Without emphasis, of all nodes; with one, of the emphasised
 * nodes and those that have a label without it. So hovering makes no unrelated names appear, and
 * need not try all nodes again: with 10,000 that took 50 ms.
 */
export function createLabeller(scene: CanvasScene): Labeller {
  const { byImportance, isMain } = scene;
  const main = byImportance.filter((slot) => isMain[slot] === 1);
  const styles = new Map<number, Style>();
  const idleStyle = (slot: number): Style => {
    const style = styles.get(slot) ?? styleOf(scene, slot, undefined);
    styles.set(slot, style);
    return style;
  };
  let base: Base | null = null;

  const choose = (
    paint: Drawing,
    marks: Marks,
    order: Iterable<number>,
    { obstacles, glyphs }: Omit<Base, 'idle'>,
  ): readonly Label[] => {
    const { projection, detail, positions } = paint;
    const area = projection.width * projection.height;
    const isFar = detail.areaPerLabel > 0;
    const own = isFar ? Math.ceil(area / detail.areaPerLabel) : Infinity;
    const styleIn = (slot: number): Style => {
      const emphasis = marks.nodes.get(slot);
      return emphasis ? styleOf(scene, slot, emphasis) : idleStyle(slot);
    };
    const placed = chooseLabels(candidates(paint, marks, order, styleIn), {
      ...{ width: projection.width, height: projection.height, obstacles, glyphs },
      maxCount: own + Math.min(marks.nodes.size, MAX_RELATED),
      maxMisses: isFar ? MAX_MISSES : Infinity,
    });
    return placed.map((label) => ({
      ...styleIn(label.slot),
      ...label,
      at: nodeOnCanvas(projection, positions, label.slot),
    }));
  };
  const baseOf = (paint: Drawing, { shown }: Marks): Base => {
    const room = {
      obstacles: glyphsOf(paint, shown, main),
      glyphs: glyphsOf(paint, shown, byImportance.length <= MAX_SPARED ? byImportance : []),
    };
    const idle = { shown, nodes: new Map(), edges: new Map(), isMuting: false };
    return { ...room, idle: choose(paint, idle, byImportance, room) };
  };

  return {
    place: (paint, marks) => {
      base ??= baseOf(paint, marks);
      if (marks.nodes.size === 0 && !marks.isMuting) return base.idle;
      // Muted names would take room from related ones; the main ones are kept for orientation.
      const others = marks.isMuting ? main : base.idle.map(({ slot }) => slot);
      return choose(paint, marks, inLabelOrder(scene, marks, others), base);
    },
    reset: () => {
      base = null;
    },
  };
}

/** The same labels, beside where their nodes are now. */
export function followNodes(
  { projection, positions }: Pick<Paint, 'projection' | 'positions'>,
  labels: readonly Label[],
): readonly Label[] {
  return labels.map((label) => {
    const at = nodeOnCanvas(projection, positions, label.slot);
    const { box } = label;
    const moved = { ...box, x: box.x + at.x - label.at.x, y: box.y + at.y - label.at.y };
    return { ...label, at, box: moved };
  });
}

function* candidates(
  paint: Drawing,
  marks: Marks,
  order: Iterable<number>,
  styleIn: (slot: number) => Style,
): Generator<LabelCandidate> {
  const { scene, positions, projection } = paint;
  const seen = new Set<number>();
  const isSparse = scene.graph.nodes.length <= MAX_SPARSE;
  for (const slot of order) {
    if (seen.has(slot) || marks.shown.nodes[slot] !== 1) continue;
    seen.add(slot);
    const { x, y } = nodeOnCanvas(projection, positions, slot);
    if (x < 0 || x > projection.width || y < 0 || y > projection.height) continue;
    const emphasis = marks.nodes.get(slot);
    const isPrincipal = scene.shapes[slot] === 'state';
    const { width, px } = styleIn(slot);
    yield {
      ...{ slot, x, y, width },
      radius: paint.radiusOf(slot),
      height: px * LINE_HEIGHT,
      gapPx: emphasis || isPrincipal ? EMPHASISED_GAP_PX : paint.detail.labelGapPx,
      isForced: emphasis?.emphasis === 'selected' || emphasis?.isBold === true,
      // With thousands of nodes and zoomed out, no name has a free side; names then mark regions.
      sparesGlyphs: (isSparse || paint.detail.hasEndMarks) && !emphasis && scene.isMain[slot] !== 1,
    };
  }
}

/** Selected, hovered and bold, then related by importance, then `others`. */
function* inLabelOrder(
  { byImportance }: CanvasScene,
  { nodes }: Marks,
  others: Iterable<number>,
): Generator<number> {
  for (const [slot, { emphasis }] of nodes) if (emphasis === 'selected') yield slot;
  for (const [slot, { isBold }] of nodes) if (isBold) yield slot;
  // Labels of a hovered node and its neighbours are drawn over all others.
  if (nodes.size > 0) for (const slot of byImportance) if (nodes.has(slot)) yield slot;
  yield* others;
}

function styleOf(scene: CanvasScene, slot: number, emphasis: NodeEmphasis | undefined): Style {
  const shape = scene.shapes[slot] ?? 'actor';
  const isMain = scene.isMain[slot] === 1;
  const { label = '', short = label } = scene.graph.nodes[slot] ?? {};
  const text = emphasis ? label : shorten(label.length > MAX_CHARACTERS ? short : label);
  const px = shape === 'state' ? PRINCIPAL_LABEL_PX : isMain ? MAIN_LABEL_PX : LABEL_PX;
  const isBold =
    emphasis?.isBold === true || isMain || shape === 'state' || NODE_SHAPES[shape].isBold === true;
  return { text, px, isBold, width: textWidth(text, px, isBold ? 600 : 500) };
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_CHARACTERS
    ? `${characters
        .slice(0, MAX_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** The boxes of glyphs on the canvas. */
function glyphsOf(
  { positions, projection, radiusOf }: Drawing,
  { nodes }: ShownMarks,
  slots: Iterable<number>,
): BoxGrid {
  const grid = createBoxGrid(GRID_CELL_PX);
  for (const slot of slots) {
    if (nodes[slot] !== 1) continue;
    const { x, y } = nodeOnCanvas(projection, positions, slot);
    const r = radiusOf(slot);
    if (x + r < 0 || x - r > projection.width || y + r < 0 || y - r > projection.height) continue;
    grid.add(boxAround({ x, y }, r));
  }
  return grid;
}

/** The labels that cover no more important one. */
export function withoutOverlaps(labels: readonly Label[]): readonly Label[] {
  const taken = createBoxGrid(GRID_CELL_PX);
  return labels.filter(({ box }) => {
    const isFree = !taken.hits(box, 0);
    if (isFree) taken.add(box);
    return isFree;
  });
}

/** `family`: the CSS font family. */
export function paintLabels(
  paint: Paint,
  labels: readonly Label[],
  marks: Marks,
  family: string,
): void {
  const { context, scene, palette } = paint;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.direction = 'ltr';
  context.lineJoin = 'round';
  // Most important last, above the others.
  for (const { slot, text, px, isBold, box } of labels.toReversed()) {
    context.font = `${isBold ? NODE.boldWeight : NODE.labelWeight} ${lengthText(px)}px ${family}`;
    context.strokeStyle = palette.ground;
    context.lineWidth = NODE.haloPx;
    const baseline = baselineOf({ box, px });
    context.strokeText(text, box.x, baseline);
    context.fillStyle = labelColor(scene, slot, marks, palette);
    context.fillText(text, box.x, baseline);
  }
}

export function baselineOf({ box, px }: Pick<Label, 'box' | 'px'>): number {
  return box.y + box.h - px * 0.28;
}

export function labelColor(
  scene: CanvasScene,
  slot: number,
  marks: Marks,
  palette: Palette,
): string {
  if (marks.nodes.has(slot)) return palette.ink;
  if (marks.isMuting) return palette.dimmed;
  const isGrey = NODE_SHAPES[scene.shapes[slot] ?? 'actor'].isGrey === true;
  return isGrey && scene.isMain[slot] !== 1 ? palette.sub : palette.ink;
}
