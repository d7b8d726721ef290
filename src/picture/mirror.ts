import type { Transform, Shape } from './picture';

/**
 * Mirrors the shapes of a block `width` px wide for right-to-left readers: left becomes right,
 * glyphs point the other way, and texts, which are not mirrored themselves, end where they began.
 */
export function mirrored(shapes: readonly Shape[], width: number): readonly Shape[] {
  return shapes.map((shape) => mirrorShape(shape, width));
}

function mirrorShape(shape: Shape, width: number): Shape {
  switch (shape.kind) {
    case 'text': {
      const lines = shape.lines.map((line) => ({ ...line, x: width - line.x }));
      return { ...shape, lines, anchor: 'end' };
    }
    case 'circle':
      return { ...shape, x: width - shape.x };
    case 'path':
      return {
        ...shape,
        at: { ...mirrorTransform(shape.at ?? { x: 0, y: 0 }, width), flipped: true },
      };
    case 'group':
      // Shapes in a group with a transform are relative to it.
      return shape.at
        ? { ...shape, at: mirrorTransform(shape.at, width), shapes: mirrored(shape.shapes, 0) }
        : { ...shape, shapes: mirrored(shape.shapes, width) };
  }
}

function mirrorTransform({ x, degrees, ...rest }: Transform, width: number): Transform {
  return { ...rest, x: width - x, ...(degrees !== undefined && { degrees: -degrees }) };
}
