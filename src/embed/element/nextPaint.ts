/** A picture is painted two frames after it was put in; a hidden page has no frames. */
const PAINT_LIMIT_MS = 200;

/** Fulfilled when what is in the document now has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_LIMIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
