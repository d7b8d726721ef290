import type { Positions } from '../geometry/types';
import type { UrlState } from '../state/urlState';
import type { MapData } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Scene } from '../map/scene';
import { footerBlock } from './footer';
import { filterText, headerBlock } from './header';
import { mapBlock } from './mapBlock';
import { mirrored } from './mirror';
import type { Palette } from '../map/palette';
import type { Picture } from './picture';
import { sizesFor } from './sizes';
import { translated, type Block } from './textBlock';

export type PictureState = Pick<UrlState, 'selection' | 'shown' | 'when'> &
  Pick<MapData, 'isolated' | 'held'>;

/** The state of a picture if nothing has been chosen. */
export const INITIAL_PICTURE_STATE: PictureState = {
  selection: null,
  shown: null,
  isolated: null,
  when: null,
  held: null,
};

/** What a picture says around its map. */
export interface PictureContext {
  readonly scene: Pick<Scene, 'graph' | 'layoutSize'>;
  readonly state: PictureState;
  readonly palette: Palette;
  readonly messages: Messages;
  /** URL of the interactive map, if known. */
  readonly url?: string;
}

export interface PictureInput extends PictureContext {
  readonly scene: Scene;
  /** Current positions: `scene.restPositions`, or where nodes were dragged to. */
  readonly positions: Positions;
}

export interface MapBlock extends Block {
  readonly width: number;
  /** What is left out of the map because it is too large to be drawn in full, in words. */
  readonly reduction?: string;
}

const GAP_PX = 12;

/**
 * A map as a self-contained picture: header, the whole map with its filter, selection and dragged
 * nodes, legend, source and licence; mirrored for right-to-left readers except the map itself.
 * Always the whole map, whatever the camera shows: a reader could not distinguish what is cropped
 * from what does not exist.
 */
export function buildPicture(input: PictureInput): Picture {
  return composePicture(input, mapBlock(input));
}

/** A picture around a map that is drawn already. */
export function composePicture(input: PictureContext, map: MapBlock): Picture {
  const { scene, messages, palette } = input;
  const { dataset } = scene.graph;
  const sizes = sizesFor(scene.layoutSize);
  const { margin } = sizes;
  const head = headerBlock(input, sizes, map);
  const foot = footerBlock(input, sizes, map);
  const set = ({ shapes }: Block) =>
    messages.dir === 'rtl' ? mirrored(shapes, map.width) : shapes;
  const mapTop = margin + head.height + GAP_PX;
  const footTop = mapTop + map.height + GAP_PX;
  const width = map.width + 2 * margin;
  const height = Math.ceil(footTop + foot.height + margin);
  return {
    width,
    height,
    lang: messages.lang,
    title: messages.map.title(dataset.title),
    description: [dataset.summary, filterText(input), map.reduction].filter(Boolean).join(' '),
    shapes: [
      { kind: 'path', d: `M0 0H${width}V${height}H0Z`, fill: palette.ground },
      translated(set(head), margin, margin),
      { kind: 'group', id: 'map', at: { x: margin, y: mapTop }, shapes: map.shapes },
      translated(set(foot), margin, footTop),
    ],
  };
}
