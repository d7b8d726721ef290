import type { Page } from 'playwright';

/** A text on a canvas: its box in the window and the size of its font, CSS px. */
export interface DrawnText {
  readonly text: string;
  readonly px: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Runs in a page before its scripts. Records what is written on each canvas since it was last
 * cleared as a whole; all libraries here write their names with `fillText`.
 */
export function recordTexts(): void {
  interface Call {
    text: string;
    px: number;
    x: number;
    y: number;
    width: number;
    height: number;
  }
  const written = new Map<HTMLCanvasElement, Call[]>();
  Reflect.set(window, 'writtenTexts', written);
  const proto = CanvasRenderingContext2D.prototype;
  const { fillText, clearRect } = proto;
  proto.clearRect = function (x, y, width, height) {
    const { a, d } = this.getTransform();
    const { canvas } = this;
    if (width * a >= canvas.width - 1 && height * d >= canvas.height - 1) written.set(canvas, []);
    clearRect.call(this, x, y, width, height);
  };
  proto.fillText = function (text, x, y, ...rest) {
    fillText.call(this, text, x, y, ...rest);
    const { canvas } = this;
    const matrix = this.getTransform();
    const at = matrix.transformPoint({ x, y });
    const { width } = this.measureText(text);
    const px = parseFloat(/(?<px>[\d.]+)px/u.exec(this.font)?.groups?.['px'] ?? '0');
    const calls = written.get(canvas) ?? [];
    // In pixels of the canvas; its size on the page is applied when they are read.
    calls.push({
      text,
      px: px * matrix.d,
      x: at.x,
      y: at.y - px * matrix.d * 0.8,
      width: width * matrix.a,
      height: px * matrix.d,
    });
    written.set(canvas, calls);
  };
}

/** The texts that are visible now. */
export async function readTexts(page: Page): Promise<readonly DrawnText[]> {
  return page.evaluate(() => {
    const written = Reflect.get(window, 'writtenTexts') as Map<HTMLCanvasElement, DrawnText[]>;
    return [...written].flatMap(([canvas, calls]) => {
      const box = canvas.getBoundingClientRect();
      if (box.width === 0) return [];
      const scale = box.width / canvas.width;
      return calls
        .map((call) => ({
          ...call,
          px: scale * call.px,
          x: box.left + scale * call.x,
          y: box.top + scale * call.y,
          width: scale * call.width,
          height: scale * call.height,
        }))
        .filter(
          ({ x, y, width, height }) =>
            x >= box.left && x + width <= box.right && y >= box.top && y + height <= box.bottom,
        );
    });
  });
}
