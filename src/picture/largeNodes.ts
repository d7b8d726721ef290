import { nodeOnCanvas } from '../map/canvas/projection';
import { glyphColor, NODE } from '../map/looks';
import type { LargeDrawing } from './largeEdges';
import { glyphShapes, ringShape } from './nodeShapes';
import type { GroupShape, PathShape, Shape } from './picture';

/** Dots differ in size by at least this, so that those of one size are one path, CSS px. */
const DOT_STEP_PX = 0.5;

/**
 * Nodes as dots, those of one size and color in one path, less important ones below; the main ones,
 * and what is selected, as their glyphs.
 */
export function largeNodes(drawing: LargeDrawing): readonly Shape[] {
  const { scene, marks } = drawing;
  const { shown } = marks;
  const slots = [...scene.byImportance.toReversed()];
  const hasGlyph = (slot: number) => {
    const own = marks.nodes.get(slot);
    return scene.isMain[slot] === 1 || own?.ring !== undefined || own?.emphasis === 'selected';
  };
  const dots = slots.filter((slot) => !hasGlyph(slot));
  const hidden = dots.filter((slot) => shown.nodes[slot] !== 1);
  const visible = dots.filter((slot) => shown.nodes[slot] === 1 && !marks.nodes.has(slot));
  const glyphs = slots.filter(
    (slot) => hasGlyph(slot) && (shown.nodes[slot] === 1 || !shown.isolates),
  );
  return [
    ...dotPaths(drawing, shown.isolates ? [] : hidden, NODE.mutedOpacity),
    ...dotPaths(drawing, visible, marks.isMuting ? NODE.mutedOpacity : 1),
    ...dotPaths(
      drawing,
      dots.filter((slot) => marks.nodes.has(slot)),
      1,
    ),
    ...glyphs.map((slot) => glyphGroup(drawing, slot)),
  ];
}

/** Short lines with round caps: programs leave out lines of no length. */
function dotPaths(
  { scene, positions, projection, palette, radiusOf }: LargeDrawing,
  slots: readonly number[],
  opacity: number,
): readonly PathShape[] {
  const paths = new Map<string, { readonly stroke: string; readonly width: number; d: string }>();
  for (const slot of slots) {
    const width = DOT_STEP_PX * Math.round((2 * radiusOf(slot)) / DOT_STEP_PX);
    const stroke = glyphColor(scene.shapes[slot] ?? 'actor', 'idle', palette);
    const key = `${stroke} ${width}`;
    const path = paths.get(key) ?? { stroke, width, d: '' };
    const { x, y } = nodeOnCanvas(projection, positions, slot);
    path.d += `M${Math.round(x)} ${Math.round(y)}h.01`;
    paths.set(key, path);
  }
  return [...paths.values()]
    .sort((a, b) => a.width - b.width)
    .map((path) => ({ kind: 'path', ...path, cap: 'round', ...(opacity < 1 && { opacity }) }));
}

function glyphGroup(
  { scene, marks, positions, projection, palette, radiusOf }: LargeDrawing,
  slot: number,
): GroupShape {
  const own = marks.nodes.get(slot);
  const isMuted = marks.shown.nodes[slot] !== 1 || (marks.isMuting && !own);
  const glyph = { shape: scene.shapes[slot] ?? 'actor', radius: radiusOf(slot) };
  const ring = own?.ring ? palette[own.ring] : own?.emphasis === 'selected' ? palette.ink : null;
  return {
    kind: 'group',
    title: scene.graph.nodes[slot]?.label ?? '',
    at: nodeOnCanvas(projection, positions, slot),
    shapes: [
      ...glyphShapes(glyph, isMuted ? 'muted' : (own?.emphasis ?? 'idle'), palette),
      ...(ring === null ? [] : [ringShape(glyph, ring)]),
    ],
  };
}
