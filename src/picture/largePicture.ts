import type { Positions } from '../geometry/types';
import { createLabeller } from '../map/canvas/labels';
import { boundsOf, type Bounds } from '../map/canvas/bounds';
import { buildCanvasScene } from '../map/canvas/canvasScene';
import { levelOfDetail, radiusAt } from '../map/canvas/levelOfDetail';
import { createMarksReader } from '../map/canvas/marks';
import { fitProjection, type Projection } from '../map/canvas/projection';
import { pickCanvasMessages } from '../i18n/messages/canvas/pickCanvasMessages';
import { composePicture, type MapBlock, type PictureContext } from './buildPicture';
import { largeEdges } from './largeEdges';
import { largeLabels } from './largeLabels';
import { largeNodes } from './largeNodes';
import { emphasisInput } from './mapBlock';
import type { Picture } from './picture';

interface LargeInput extends PictureContext {
  /** Current positions, layout units. */
  readonly positions: Positions;
}

/** Size of the map, CSS px: as wide as a large screen, whatever the size of its layout. */
const WIDTH_PX = 1600;
const HEIGHTS_PX = { min: 600, max: 2400 } as const;

/**
 * The picture of a map that is too large to be drawn in full (`isReduced`). Its map looks as on the
 * canvas, zoomed out: edges of one look in one path, nodes as dots, names by importance. For
 * 10,000 nodes and 20,000 edges it takes 0.6 MB; in full it took 22 MB and was 31,000 px wide.
 */
export function buildLargePicture(input: LargeInput): Picture {
  return composePicture(input, largeMapBlock(input));
}

function largeMapBlock(input: LargeInput): MapBlock {
  const { positions, palette, messages } = input;
  const { graph } = input.scene;
  const scene = buildCanvasScene(graph, positions);
  const marks = createMarksReader(scene)(emphasisInput(input));
  const projection = projectionOf(boundsOf(positions));
  const detail = levelOfDetail(projection.scale / scene.readingScale);
  const radiusOf = radiusAt(scene, detail);
  const drawing = { scene, marks, positions, projection, detail, palette, radiusOf };
  const labels = createLabeller(scene).place(drawing, marks);
  const edges = largeEdges(drawing);
  const { reducedPicture } = pickCanvasMessages(messages.lang);
  return {
    shapes: [
      { kind: 'group', id: 'edges', shapes: edges.shapes },
      { kind: 'group', id: 'nodes', shapes: largeNodes(drawing) },
      ...largeLabels(drawing, labels, messages),
    ],
    width: projection.width,
    height: projection.height,
    reduction: reducedPicture(labels.length, graph.nodes.length, edges.count, graph.edges.length),
  };
}

function projectionOf(bounds: Bounds): Projection {
  const share = (bounds.bottom - bounds.top) / Math.max(1e-6, bounds.right - bounds.left);
  const height = Math.min(HEIGHTS_PX.max, Math.max(HEIGHTS_PX.min, Math.round(WIDTH_PX * share)));
  return fitProjection(bounds, { width: WIDTH_PX, height });
}
