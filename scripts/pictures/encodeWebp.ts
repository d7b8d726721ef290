import type { Browser, Page } from '@playwright/test';

/**
 * Text and lines stay sharp at this quality; a page of 1280x800 px takes about 90 kB, a third of
 * its PNG.
 */
const QUALITY = 0.6;

export interface WebpEncoder {
  readonly encode: (png: Buffer) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/**
 * Encodes PNG as WebP with Chromium's own codec, which needs no further package; Playwright writes
 * PNG and JPEG only.
 */
export async function createWebpEncoder(browser: Browser): Promise<WebpEncoder> {
  const page = await browser.newPage();
  return {
    encode: async (png) => Buffer.from(await encodeIn(page, png.toString('base64')), 'base64'),
    close: () => page.close(),
  };
}

/** `png` and the result are base64, because bytes cannot be passed to a page directly. */
function encodeIn(page: Page, png: string): Promise<string> {
  return page.evaluate(
    async ({ png, quality }) => {
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('this browser has no 2d canvas');
      context.drawImage(bitmap, 0, 0);
      const webp = await canvas.convertToBlob({ type: 'image/webp', quality });
      const data = new Uint8Array(await webp.arrayBuffer());
      return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
    },
    { png, quality: QUALITY },
  );
}
