import type { Messages } from '../../i18n/messages/en';
import type { Scene } from '../scene';
import { drawingMarks } from './drawingMarks';
import type { Interactive } from './edgeMark';
import { svgNode, type SvgNode } from './svgNode';

/** The whole drawing: as `MapDrawing` renders it, or as an image for a page without JavaScript. */
export function drawing(
  scene: Scene,
  messages: Messages,
  interactive: Interactive | null,
): SvgNode {
  const { layoutSize, graph } = scene;
  const own = interactive
    ? {
        role: 'group',
        tabindex: -1,
        'aria-label': messages.map.marks(graph.nodes.length, graph.edges.length),
      }
    : { role: 'img', 'aria-label': messages.map.title(graph.dataset.title) };
  return svgNode(
    'svg',
    {
      class: 'ew-map',
      'data-frame': layoutSize.name,
      viewBox: `0 0 ${layoutSize.width} ${layoutSize.height}`,
      ...own,
    },
    [svgNode('g', { 'data-camera': '' }, drawingMarks(scene, interactive))],
  );
}
