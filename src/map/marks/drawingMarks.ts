import { inDrawOrder } from '../drawOrder';
import type { Scene } from '../scene';
import { edgeMark, type Interactive } from './edgeMark';
import { nodeLabel, nodeMark } from './nodeMark';
import { svgNode, type SvgNode } from './svgNode';

/** All marks at rest positions, in three groups: edges, then glyphs, then labels. */
export function drawingMarks(scene: Scene, interactive: Interactive | null): readonly SvgNode[] {
  return [
    svgNode(
      'g',
      {},
      inDrawOrder(scene).map(({ item, slot }) => edgeMark(scene, slot, item, interactive)),
    ),
    svgNode(
      'g',
      {},
      scene.nodes.map((item, slot) => nodeMark(scene, slot, item, interactive)),
    ),
    // The marks have the names; read twice, they would only be longer to listen to.
    svgNode(
      'g',
      { 'aria-hidden': true },
      scene.nodes.map((item, slot) => nodeLabel(scene, slot, item, interactive)),
    ),
  ];
}
