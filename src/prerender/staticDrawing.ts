import type { Messages } from '../i18n/messages/en';
import { drawingMarks } from '../map/marks/drawingMarks';
import { svgMarkup, type SvgMarkup } from '../map/marks/svgMarkup';
import type { Scene } from '../map/scene';

/**
 * The drawing for a page whose scripts have not run: an image with a name, without anything that
 * needs a script to respond. `MapDrawing` is its interactive counterpart.
 */
export function staticDrawing(scene: Scene, messages: Messages): SvgMarkup {
  const { layoutSize, graph } = scene;
  return svgMarkup(
    'svg',
    {
      class: 'ew-map',
      'data-frame': layoutSize.name,
      viewBox: `0 0 ${layoutSize.width} ${layoutSize.height}`,
      role: 'img',
      'aria-label': messages.map.title(graph.dataset.title),
    },
    [svgMarkup('g', { 'data-camera': '' }, drawingMarks(scene, null, messages.number))],
  );
}
