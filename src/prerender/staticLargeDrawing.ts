import { STANCES } from '../format/types';
import type { Point } from '../geometry/curve';
import { positionAt } from '../geometry/positionAt';
import { textWidth } from '../geometry/textWidth';
import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { Messages } from '../i18n/messages/en';
import { canvasSceneOf, type CanvasScene } from '../map/canvas/canvasScene';
import { chooseLabels } from '../map/canvas/chooseLabels';
import { svgMarkup, type SvgMarkup } from '../map/marks/svgMarkup';

/** Width in units; positions are whole units, which keeps 10,000 of them short. */
const WIDTH = 1000;
const MARGIN = 60;
const NODE_UNITS = 4;
const MAIN_NODE_UNITS = 13;
const LABEL_UNITS = 14;
const MAX_LABELS = 40;
/** Most edges drawn, those of the most connected nodes first; each takes 15 bytes. */
const MAX_EDGES = 6000;

/**
 * The drawing of a large map for a page whose scripts have not run: the whole of it in a few paths
 * and the main names, in 200 kB at most. `CanvasStage` is its interactive counterpart.
 */
export function staticLargeDrawing(
  graph: Graph,
  solved: SolvedLayoutSize,
  messages: Messages,
): SvgMarkup {
  const scene = canvasSceneOf(graph, solved);
  const { left, top, right, bottom } = scene.bounds;
  const scale = (WIDTH - 2 * MARGIN) / Math.max(1, right - left);
  const height = Math.ceil(scale * (bottom - top) + 2 * MARGIN);
  const at = (slot: number): Point => {
    const { x, y } = positionAt(scene.restPositions, slot);
    return {
      x: Math.round(scale * (x - left) + MARGIN),
      y: Math.round(scale * (y - top) + MARGIN),
    };
  };
  return svgMarkup(
    'svg',
    {
      class: 'ew-map',
      'data-frame': 'large',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-label': messages.map.title(graph.dataset.title),
    },
    [...edgePaths(scene, at), ...nodePaths(scene, at), ...labels(scene, at, height)],
  );
}

type PlaceOf = (slot: number) => Point;

/** One path for each stance. */
function edgePaths(scene: CanvasScene, at: PlaceOf): readonly SvgMarkup[] {
  const drawn = mainEdges(scene);
  return STANCES.map((stance, index) => {
    const d = drawn
      .filter((slot) => scene.stance[slot] === index)
      .map((slot) => {
        const [a, b] = [at(scene.source[slot] ?? 0), at(scene.target[slot] ?? 0)];
        return `M${a.x} ${a.y}L${b.x} ${b.y}`;
      });
    const stroke = svgMarkup('path', { class: 'ew-stroke', d: d.join(''), opacity: 0.35 });
    return svgMarkup('g', { class: 'ew-edge', 'data-stance': stance }, [stroke]);
  });
}

function mainEdges({ source, target, byImportance }: CanvasScene): readonly number[] {
  const rank = new Uint32Array(byImportance.length);
  byImportance.forEach((slot, i) => (rank[slot] = i));
  const rankOf = (edge: number) =>
    Math.min(rank[source[edge] ?? 0] ?? 0, rank[target[edge] ?? 0] ?? 0);
  return Array.from(source.keys())
    .sort((a, b) => rankOf(a) - rankOf(b) || a - b)
    .slice(0, MAX_EDGES);
}

/** Dots: lines of no length with round caps. */
function nodePaths({ isMain }: CanvasScene, at: PlaceOf): readonly SvgMarkup[] {
  const dots = (main: number, width: number) =>
    svgMarkup('path', {
      d: Array.from(isMain.keys())
        .filter((slot) => isMain[slot] === main)
        .map((slot) => `M${at(slot).x} ${at(slot).y}h0`)
        .join(''),
      stroke: 'currentColor',
      'stroke-width': width,
      'stroke-linecap': 'round',
    });
  return [dots(0, NODE_UNITS), dots(1, MAIN_NODE_UNITS)];
}

function labels(scene: CanvasScene, at: PlaceOf, height: number): readonly SvgMarkup[] {
  const nameOf = (slot: number) => {
    const { label = '', short = label } = scene.graph.nodes[slot] ?? {};
    return short;
  };
  const weight = (slot: number) => (scene.isMain[slot] === 1 ? 600 : 500);
  const candidates = Array.from(scene.byImportance.subarray(0, 4 * MAX_LABELS), (slot) => ({
    ...at(slot),
    slot,
    radius: (scene.isMain[slot] === 1 ? MAIN_NODE_UNITS : NODE_UNITS) / 2,
    width: textWidth(nameOf(slot), LABEL_UNITS, weight(slot)),
    height: LABEL_UNITS * 1.2,
    gapPx: 8,
    isForced: false,
    sparesGlyphs: false,
  }));
  const placed = chooseLabels(candidates, { width: WIDTH, height, maxCount: MAX_LABELS });
  return placed.map(({ slot, box }) =>
    svgMarkup(
      'text',
      {
        x: Math.round(box.x),
        y: Math.round(box.y + box.h - LABEL_UNITS * 0.28),
        'font-size': LABEL_UNITS,
        'font-weight': weight(slot),
        fill: 'currentColor',
        stroke: 'var(--ground)',
        'stroke-width': 3,
        'paint-order': 'stroke',
      },
      nameOf(slot),
    ),
  );
}
