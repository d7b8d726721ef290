import { boxAround } from '../../geometry/geometry';
import type { Box } from '../../geometry/labelBox';
import { textWidth } from '../../geometry/textWidth';
import { NODE_SHAPES } from '../../graph/shapes';
import { NODE } from '../looks';
import type { Palette } from '../palette';
import type { CanvasScene } from './canvasScene';
import { chooseLabels, type LabelCandidate, type PlacedLabel } from './chooseLabels';
import type { Marks } from './marks';
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

export interface Label extends PlacedLabel {
  readonly text: string;
  readonly px: number;
  readonly isBold: boolean;
}

/** What labels are placed on. */
type Drawing = Omit<Paint, 'context' | 'palette'>;

/** Chooses the labels of a drawing: emphasised ones first, then by importance. */
export function placeLabels(paint: Drawing, marks: Marks): readonly Label[] {
  const { projection, detail, scene } = paint;
  const area = projection.width * projection.height;
  const own = detail.areaPerLabel > 0 ? Math.ceil(area / detail.areaPerLabel) : Infinity;
  const styles = new Map<number, Omit<Label, keyof PlacedLabel>>();
  const placed = chooseLabels(candidates(paint, marks, styles), {
    width: projection.width,
    height: projection.height,
    maxCount: own + Math.min(marks.nodes.size, MAX_RELATED),
    obstacles: glyphsOf(paint, marks, (slot) => scene.isMain[slot] === 1),
    glyphs: scene.graph.nodes.length <= MAX_SPARED ? glyphsOf(paint, marks, () => true) : [],
  });
  return placed.flatMap((label) => {
    const style = styles.get(label.slot);
    return style && scene.graph.nodes[label.slot] ? [{ ...label, ...style }] : [];
  });
}

function* candidates(
  paint: Drawing,
  marks: Marks,
  styles: Map<number, Omit<Label, keyof PlacedLabel>>,
): Generator<LabelCandidate> {
  const { scene, positions, projection } = paint;
  const seen = new Set<number>();
  const isSparse = scene.graph.nodes.length <= MAX_SPARSE;
  for (const slot of inLabelOrder(scene, marks)) {
    if (seen.has(slot) || marks.shown.nodes[slot] !== 1) continue;
    seen.add(slot);
    const { x, y } = nodeOnCanvas(projection, positions, slot);
    if (x < 0 || x > projection.width || y < 0 || y > projection.height) continue;
    const emphasis = marks.nodes.get(slot);
    const style = styleOf(scene, slot, emphasis !== undefined, emphasis?.isBold ?? false);
    styles.set(slot, style);
    yield {
      ...{ slot, x, y },
      radius: paint.radiusOf(slot),
      width: textWidth(style.text, style.px, style.isBold ? 600 : 500),
      height: style.px * LINE_HEIGHT,
      gapPx: emphasis ? EMPHASISED_GAP_PX : paint.detail.labelGapPx,
      isForced: emphasis?.emphasis === 'selected' || emphasis?.isBold === true,
      // With thousands of nodes and zoomed out, no name has a free side; names then mark regions.
      sparesGlyphs: (isSparse || paint.detail.hasEndMarks) && !emphasis && scene.isMain[slot] !== 1,
    };
  }
}

/** Selected, hovered and bold, then related by importance, then all by importance. */
function* inLabelOrder(
  { byImportance, isMain }: CanvasScene,
  { nodes, isMuting }: Marks,
): Generator<number> {
  for (const [slot, { emphasis }] of nodes) if (emphasis === 'selected') yield slot;
  for (const [slot, { isBold }] of nodes) if (isBold) yield slot;
  // Labels of a hovered node and its neighbours are drawn over all others.
  if (nodes.size > 0) for (const slot of byImportance) if (nodes.has(slot)) yield slot;
  // Muted names would take room from related ones; the main ones are kept for orientation.
  for (const slot of byImportance) if (!isMuting || isMain[slot] === 1) yield slot;
}

function styleOf(scene: CanvasScene, slot: number, isEmphasised: boolean, isBold: boolean) {
  const shape = scene.shapes[slot] ?? 'actor';
  const isMain = scene.isMain[slot] === 1;
  const { label = '', short = label } = scene.graph.nodes[slot] ?? {};
  return {
    text: isEmphasised ? label : shorten(label.length > MAX_CHARACTERS ? short : label),
    px: shape === 'state' ? PRINCIPAL_LABEL_PX : isMain ? MAIN_LABEL_PX : LABEL_PX,
    isBold: isBold || isMain || shape === 'state' || NODE_SHAPES[shape].isBold === true,
  };
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

/** The boxes of the glyphs on the canvas. */
function glyphsOf(
  { scene, positions, projection, radiusOf }: Drawing,
  { shown }: Marks,
  isWanted: (slot: number) => boolean,
): readonly Box[] {
  return [...scene.byImportance].flatMap((slot) => {
    if (shown.nodes[slot] !== 1 || !isWanted(slot)) return [];
    const { x, y } = nodeOnCanvas(projection, positions, slot);
    const r = radiusOf(slot);
    if (x + r < 0 || x - r > projection.width || y + r < 0 || y - r > projection.height) return [];
    return [boxAround({ x, y }, r)];
  });
}

export function paintLabels(paint: Paint, labels: readonly Label[], marks: Marks): void {
  const { context, scene, palette } = paint;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.direction = 'ltr';
  context.lineJoin = 'round';
  const family = getComputedStyle(context.canvas).fontFamily;
  // Most important last, above the others.
  for (const { slot, text, px, isBold, box } of labels.toReversed()) {
    context.font = `${isBold ? NODE.boldWeight : NODE.labelWeight} ${px}px ${family}`;
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
