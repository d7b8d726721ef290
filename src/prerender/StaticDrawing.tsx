import type { Messages } from '../i18n/messages/en';
import { drawingMarks } from '../map/marks/drawingMarks';
import type { Scene } from '../map/scene';
import { formatSvgNode } from './formatSvgNode';

interface Props {
  readonly scene: Scene;
  readonly messages: Messages;
}

/**
 * The drawing for a page without JavaScript: an image with a name, without anything that needs a
 * script to respond.
 */
export function StaticDrawing({ scene, messages }: Props) {
  const { layoutSize, graph } = scene;
  const marks = drawingMarks(scene, null).map(formatSvgNode).join('');
  return (
    <svg
      className="ew-map"
      data-frame={layoutSize.name}
      viewBox={`0 0 ${layoutSize.width} ${layoutSize.height}`}
      role="img"
      aria-label={messages.map.title(graph.dataset.title)}
      dangerouslySetInnerHTML={{ __html: `<g data-camera="">${marks}</g>` }}
    />
  );
}
