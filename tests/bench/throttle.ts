import type { Page } from 'playwright';

/** A slow connection as Lighthouse simulates it: 1.6 Mb/s down, 0.75 Mb/s up, 150 ms round trip. */
const DOWN_BYTES_PER_S = 1_600_000 / 8;
const UP_BYTES_PER_S = 750_000 / 8;
const LATENCY_MS = 150;

export const LINE_TEXT = `1.6 Mb/s, ${LATENCY_MS} ms latency`;

/**
 * Slows down the page's connection, and its processor by the factor `cpu`, for as long as the page
 * exists. Chromium only.
 */
export async function throttle(page: Page, cpu: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN_BYTES_PER_S,
    uploadThroughput: UP_BYTES_PER_S,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
