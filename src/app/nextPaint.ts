/** What is rendered now is painted two frames later; a hidden page has no frames. */
const PAINT_LIMIT_MS = 200;

/** Resolves once what is in the document now has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
