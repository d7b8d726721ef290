import { layoutSizeOf } from '../geometry/layoutSizes';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import { buildRestPositions, buildScene } from '../map/scene';
import { createPictures } from '../picture/createPictures';
import type { MapStore } from '../state/store';
import type { LocalizedMap } from './localizeMap';

/**
 * The text of an SVG file of a mounted map: of its live drawing, or of its initial one if it has
 * not been displayed yet.
 */
export function mapToSvg(
  container: HTMLElement,
  store: MapStore,
  messages: Messages,
  source: Stage | LocalizedMap,
): Promise<string> {
  const drawing = container.querySelector('[data-edgewise]');
  if (!drawing) throw new Error('toSVG: the map is missing');
  const stage = 'scene' in source ? source : initialDrawing(source);
  return createPictures(drawing, store, messages, stage).toSVG();
}

/** The drawing of a map that has not been displayed yet. */
function initialDrawing({ graph, layoutFor }: LocalizedMap) {
  const solved = layoutFor('desk');
  const size = layoutSizeOf(solved);
  return {
    get scene() {
      return buildScene(graph, size, solved);
    },
    readPositions: () => buildRestPositions(graph, size, solved),
  };
}
