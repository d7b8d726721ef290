/**
 * Paper gets the drawings of the build, of which the print styles show the one for paper, while
 * React is not there to draw it. Call the result when it is.
 * @param place What contains `drawing`.
 */
export function attachEarlyPrint(
  place: HTMLElement,
  drawing: Element,
  prerendered: readonly Node[],
): () => void {
  const undo = new AbortController();
  const { className } = place;
  const ofPaper = prerendered.filter(
    (node) => node instanceof SVGElement && node.dataset['frame'] === 'desk',
  );
  // A shell has no prerendered drawings, and prints what it shows.
  if (ofPaper.length === 0) return () => undefined;
  let isPrinting = false;
  let isWanted = true;
  const show = ({ type }: Event) => {
    if (drawing.parentElement !== place && !isPrinting) return;
    isPrinting = type === 'beforeprint';
    place.className = isPrinting ? 'ew-static' : className;
    place.replaceChildren(...(isPrinting ? ofPaper : [drawing]));
    if (!isPrinting && !isWanted) undo.abort();
  };
  for (const type of ['beforeprint', 'afterprint'])
    window.addEventListener(type, show, { signal: undo.signal });
  return () => {
    isWanted = false;
    // What has begun is ended as it began.
    if (!isPrinting) undo.abort();
  };
}
