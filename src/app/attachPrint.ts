import type { Messages } from '../i18n/messages/en';

/**
 * Hides in the printed text what the filters hide on the map, and adds a line that says so. That
 * text is static HTML that React never renders (`Reading`), so it is updated on `beforeprint`, from
 * the `data-shown` of the marks; of edges that are drawn as one line, `isShown` says which. Imports
 * no code that runs: it is loaded after the page. Returns the undo.
 */
export function attachPrint(
  messages: Messages,
  win: Window,
  isShown: (edge: string) => boolean,
): () => void {
  const prepare = () => {
    const { document } = win;
    const marks = [...document.querySelectorAll<SVGElement>('[data-edgewise] [data-shown]')];
    const hide = (id: string, hidden: boolean) =>
      document.getElementById(id)?.toggleAttribute('hidden', hidden);
    for (const { dataset } of marks)
      if (dataset['node'] !== undefined)
        hide(`node=${dataset['node']}`, dataset['shown'] === 'false');
    const edges = marks.flatMap(
      ({ dataset: { edge, edges: ids = edge } }) => ids?.split(' ') ?? [],
    );
    for (const id of edges) hide(`edge=${id}`, !isShown(id));
    const shown = edges.filter(isShown).length;
    const note = document.querySelector('.ew-reading-filter');
    const moment = document.querySelector('[data-moment][aria-pressed="true"] .ew-moment-label');
    const said = [moment?.textContent ?? [], messages.reading.filtered(shown, edges.length)];
    if (note) note.textContent = shown < edges.length ? said.flat().join('. ') : '';
  };
  win.addEventListener('beforeprint', prepare);
  return () => win.removeEventListener('beforeprint', prepare);
}
