import type { Page } from '@playwright/test';
import type { Rgb } from './colourDistance';

/** What the lines of one stance look like in a screenshot. */
export interface Stroke {
  /** The most frequent colour along the lines. */
  readonly colour: Rgb;
  /** The share of points along the lines where the background shows instead, 0–1. */
  readonly gaps: number;
}

type Point = readonly [number, number];

/** Takes a screenshot, emulated eyesight included, and reads the lines of two stances from it. */
export async function readStrokes(
  page: Page,
): Promise<{ readonly cooperation: Stroke; readonly dispute: Stroke }> {
  const cooperation = await findPoints(page, 'cooperation');
  const dispute = await findPoints(page, 'dispute');
  const points: readonly Point[] = [[2, 2], ...cooperation, ...dispute];
  const [ground, ...pixels] = (await readPixels(page, await page.screenshot(), points)).map(String);
  return {
    cooperation: strokeOf(pixels.slice(0, cooperation.length), ground),
    dispute: strokeOf(pixels.slice(cooperation.length), ground),
  };
}

function strokeOf(along: readonly string[], ground: string | undefined): Stroke {
  const counts = new Map<string, number>();
  for (const pixel of along) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const gaps = (counts.get(ground ?? '') ?? 0) / along.length;
  counts.delete(ground ?? '');
  const [max = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [r = NaN, g = NaN, b = NaN] = max.split(',').map(Number);
  return { colour: [r, g, b], gaps };
}

/** Points on the lines of a stance, CSS px of the viewport, clear of the marks at both ends. */
function findPoints(page: Page, stance: string): Promise<readonly Point[]> {
  return page.evaluate((wanted) => {
    const STEP_PX = 0.7;
    const ENDS_PX = 20;
    const lines = document.querySelectorAll<SVGPathElement>(
      `.ew-map [data-edge][data-stance="${wanted}"] path[data-line]`,
    );
    return [...lines].flatMap((line) => {
      const matrix = line.getScreenCTM();
      const points: [number, number][] = [];
      if (!matrix) return points;
      for (let at = ENDS_PX; at < line.getTotalLength() - ENDS_PX; at += STEP_PX) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(matrix);
        if (y < innerHeight) points.push([x, y]);
      }
      return points;
    });
  }, stance);
}

/**
 * The colours of a screenshot at points given in CSS px. Read in a page of its own, because the
 * map's policy allows no images.
 */
async function readPixels(
  page: Page,
  picture: Buffer,
  points: readonly Point[],
): Promise<readonly Rgb[]> {
  const blank = await page.context().newPage();
  await blank.route('**/pixels', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pixels</title>' }),
  );
  await blank.goto('./pixels');
  const pixels = await blank.evaluate(
    async ({ base64, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { width, height } = image;
      const context = Object.assign(document.createElement('canvas'), {
        width,
        height,
      }).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return points.map(([x, y]): [number, number, number] => {
        const at =
          4 * (Math.floor(y * devicePixelRatio) * width + Math.floor(x * devicePixelRatio));
        return [data[at]!, data[at + 1]!, data[at + 2]!];
      });
    },
    { base64: picture.toString('base64'), points },
  );
  await blank.close();
  return pixels;
}
