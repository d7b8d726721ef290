import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Presses the button and catches the file that it hands to the browser (a Firefox driven from
 * outside reports no downloads).
 */
export async function savePicture(page: Page, form: 'SVG' | 'PNG'): Promise<SavedFile> {
  await page.evaluate(() => {
    const caught: { name?: string; blob?: Blob } = {};
    Object.assign(window, { caught });
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => createObjectURL((caught.blob = blob as Blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      caught.name = this.download;
    };
  });
  const button = page.getByRole('button', { name: form, exact: true });
  if (!(await button.isVisible())) await page.locator('.ew-save > summary').click();
  await button.click();
  await page.waitForFunction(() => 'name' in (window as unknown as { caught: object }).caught);
  const { name, type, base64 } = await page.evaluate(async () => {
    const { name, blob } = (window as unknown as { caught: { name: string; blob: Blob } }).caught;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return { name, type: blob.type, base64: btoa(letters) };
  });
  return { name, type, bytes: Buffer.from(base64, 'base64') };
}

/** The area of a picture to draw, in its own units, and the size to draw it at. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Renders a saved SVG alone in a page of its own. */
export async function renderAlone(page: Page, svg: string, clip: Clip): Promise<Buffer> {
  const { x, y, width, height, scale } = clip;
  const [w, h] = [width * scale, height * scale];
  const body = svg.replace(
    / width="\d+" height="\d+" viewBox="[^"]*"/,
    ` width="${w}" height="${h}" viewBox="${x} ${y} ${width} ${height}"`,
  );
  const alone = await page.context().newPage();
  await alone.route('**/saved.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body }),
  );
  await alone.setViewportSize({ width: Math.ceil(w), height: Math.ceil(h) });
  await alone.goto('./saved.svg');
  // Fonts inside the file are applied after the page has drawn them.
  await alone.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const picture = await alone.screenshot();
  await alone.close();
  return picture;
}

/** A part of a picture, in its own px. */
export interface Part {
  readonly png: Buffer;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Half the size, because engines render the edges of letters differently. */
const COMPARED_SCALE = 0.5;
/** Of 255, in any channel: smaller differences are not visible side by side. */
const MIN_DIFFERENCE = 56;

/** The share of px in which two parts of the same size visibly differ. */
export async function differenceOf(page: Page, a: Part, b: Part): Promise<number> {
  const blank = await page.context().newPage();
  await blank.route('**/compare', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>compare</title>' }),
  );
  await blank.goto('./compare');
  const parts = [a, b].map((part) => ({ ...part, png: part.png.toString('base64') }));
  const share = await blank.evaluate(
    async ({ parts, scale, min }) => {
      const [p, q] = await Promise.all(
        parts.map(async ({ png, x, y, width, height }) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const size = [Math.floor(parts[0]!.width * scale), Math.floor(parts[0]!.height * scale)];
          const canvas = Object.assign(document.createElement('canvas'), {
            width: size[0],
            height: size[1],
          });
          const context = canvas.getContext('2d')!;
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, x, y, width, height, 0, 0, canvas.width, canvas.height);
          return context.getImageData(0, 0, canvas.width, canvas.height).data;
        }),
      );
      let differing = 0;
      for (let i = 0; i < p!.length; i += 4)
        if ([0, 1, 2].some((c) => Math.abs(p![i + c]! - q![i + c]!) > min)) differing += 1;
      return differing / (p!.length / 4);
    },
    { parts, scale: COMPARED_SCALE, min: MIN_DIFFERENCE },
  );
  await blank.close();
  expect(share).toBeGreaterThanOrEqual(0);
  return share;
}
