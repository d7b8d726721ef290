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

/** Where the lines of two stances are; takes 0.9 s of CPU time. */
export interface Lines {
  /** The drawing, CSS px of the viewport. */
  readonly clip: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  /** CSS px from the corner of `clip`. */
  readonly cooperation: readonly Point[];
  readonly dispute: readonly Point[];
}

export async function findLines(page: Page): Promise<Lines> {
  const box = (await page.locator('.ew-map').boundingBox())!;
  const clip = { ...box, x: Math.floor(box.x), y: Math.floor(box.y) };
  const find = async (stance: string) =>
    (await findPoints(page, stance)).map(([x, y]): Point => [x - clip.x, y - clip.y]);
  return { clip, cooperation: await find('cooperation'), dispute: await find('dispute') };
}

/** Takes a screenshot of the drawing, emulated eyesight included, and reads its lines from it. */
export async function readStrokes(
  page: Page,
  { clip, cooperation, dispute }: Lines,
): Promise<{ readonly cooperation: Stroke; readonly dispute: Stroke }> {
  const points: readonly Point[] = [[2, 2], ...cooperation, ...dispute];
  const picture = await page.screenshot({ clip });
  const [ground, ...pixels] = (await readPixels(page, picture, points)).map(String);
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
 * The colours of a screenshot at points given in CSS px from its corner. Read in a page of its own,
 * because the map's policy allows no images.
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
