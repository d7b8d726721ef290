import type { Picture, Shape, TextShape } from './picture';

/** Every text of a picture. */
export function textsIn({ shapes }: Pick<Picture, 'shapes'>): readonly TextShape[] {
  return shapes.flatMap((shape: Shape) => {
    if (shape.kind === 'group') return textsIn(shape);
    return shape.kind === 'text' ? [shape] : [];
  });
}
