import { FONT_FAMILIES, type Font } from '../map/font';
import type { CircleShape, Paint, Picture, Transform, Shape, TextShape } from './picture';

/**
 * Paints a picture at the context's origin, with `scale` device px per unit. Fonts have to be
 * loaded.
 */
export function paintPicture(
  context: CanvasRenderingContext2D,
  { shapes }: Picture,
  scale: number,
): void {
  context.save();
  context.scale(scale, scale);
  for (const shape of shapes) paintShape(context, shape);
  context.restore();
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'path':
      withTransform(context, shape.at, () => paintPath(context, new Path2D(shape.d), shape));
      break;
    case 'circle':
      paintPath(context, circlePath(shape), shape);
      break;
    case 'text':
      paintText(context, shape);
      break;
    case 'group':
      withTransform(context, shape.at, () => {
        for (const inner of shape.shapes) paintShape(context, inner);
      });
  }
}

function circlePath({ x, y, r }: CircleShape): Path2D {
  const path = new Path2D();
  path.arc(x, y, r, 0, 2 * Math.PI);
  return path;
}

function withTransform(
  context: CanvasRenderingContext2D,
  transform: Transform | undefined,
  paint: () => void,
): void {
  context.save();
  if (transform) {
    context.translate(transform.x, transform.y);
    context.rotate(((transform.degrees ?? 0) * Math.PI) / 180);
    if (transform.flipped) context.scale(-1, 1);
  }
  paint();
  context.restore();
}

function paintPath(context: CanvasRenderingContext2D, path: Path2D, paint: Paint): void {
  const { fill, stroke, width = 1, dash = [], cap = 'butt', opacity = 1 } = paint;
  context.globalAlpha = opacity;
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = 'miter';
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function paintText(
  context: CanvasRenderingContext2D,
  { lines, font, fill, anchor, halo }: TextShape,
): void {
  context.font = formatFont(font);
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  context.textBaseline = 'alphabetic';
  for (const { text, x, y } of lines) {
    if (halo) {
      context.strokeStyle = halo.stroke;
      context.lineWidth = halo.width;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(text, x, y);
    } else {
      context.fillStyle = fill;
      context.fillText(text, x, y);
    }
  }
}

/** As in CSS `font`: what `context.font` and `document.fonts.load` take. */
export function formatFont({ family, px, weight }: Font): string {
  return `${weight} ${px}px ${FONT_FAMILIES[family]}`;
}
