/** A change is painted two animation frames after it was made; a hidden page has none. */
const PAINT_LIMIT_MS = 200;

/** Resolves when the current state of the document has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
