import { inDrawOrder } from '../drawOrder';
import type { Scene } from '../scene';
import { edgeMark, type Interactive } from './edgeMark';
import { nodeLabel, nodeMark } from './nodeMark';
import { svgMarkup, type SvgMarkup } from './svgMarkup';

/**
 * All marks at rest positions, in three groups: edges, then glyphs, then labels. `formatNumber`: in the
 * digits of the reader's language; `nameMarks` writes the numbers of an interactive drawing.
 */
export function drawingMarks(
  scene: Scene,
  interactive: Interactive | null,
  formatNumber: (n: number) => string = String,
): readonly SvgMarkup[] {
  return [
    svgMarkup(
      'g',
      {},
      inDrawOrder(scene).map(({ item, slot }) =>
        edgeMark(scene, slot, item, interactive, formatNumber),
      ),
    ),
    svgMarkup(
      'g',
      {},
      scene.nodes.map((item, slot) => nodeMark(scene, slot, item, interactive)),
    ),
    // Hidden from screen readers: the marks have the names as `aria-label`.
    svgMarkup(
      'g',
      { 'aria-hidden': true },
      scene.nodes.map((item, slot) => nodeLabel(scene, slot, item, interactive)),
    ),
  ];
}
