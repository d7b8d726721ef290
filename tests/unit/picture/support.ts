import { en } from '../../../src/i18n/messages/en';
import {
  buildPicture,
  INITIAL_PICTURE_STATE,
  type PictureInput,
} from '../../../src/picture/buildPicture';
import { readPalette } from '../../../src/map/palette';
import type { Picture, Shape } from '../../../src/picture/picture';
import type { Scene } from '../../../src/map/scene';

/** Each colour is its token's name, which no other colour has. */
export const NAMED_PALETTE = readPalette((token) => token.slice(2));

export function pictureOf(scene: Scene, overrides: Partial<PictureInput> = {}): Picture {
  return buildPicture({
    scene,
    positions: scene.restPositions,
    state: INITIAL_PICTURE_STATE,
    palette: NAMED_PALETTE,
    messages: en,
    ...overrides,
  });
}

/** All shapes, with groups flattened. */
export function flatten(shapes: readonly Shape[]): readonly Exclude<Shape, { kind: 'group' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flatten(shape.shapes) : [shape]));
}

/** All visible texts; a wrapped text counts as one. */
export function textsOf({ shapes }: Picture): readonly string[] {
  return flatten(shapes).flatMap((shape) =>
    shape.kind === 'text' && !shape.halo ? [shape.lines.map(({ text }) => text).join(' ')] : [],
  );
}

/** The shapes in the group with this `data-…` value. */
export function partOf({ shapes }: Picture, key: string, value: string) {
  const find = (within: readonly Shape[]): readonly Shape[] =>
    within.flatMap((shape) => {
      if (shape.kind !== 'group') return [];
      return shape.data?.[key] === value ? shape.shapes : find(shape.shapes);
    });
  return flatten(find(shapes));
}
