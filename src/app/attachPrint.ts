import type { Messages } from '../i18n/messages/en';

/**
 * Hides in the printed text what the filters hide on the map, and adds a line that says so. That
 * text is static HTML that React never renders (`Reading`), so it is updated on `beforeprint`, from
 * the `data-shown` of the marks. Imports no code that runs: it is loaded after the page. Returns
 * the undo.
 */
export function attachPrint(messages: Messages, win: Window): () => void {
  const prepare = () => {
    const { document } = win;
    const marks = [...document.querySelectorAll<SVGElement>('[data-edgewise] [data-shown]')];
    for (const { dataset } of marks) {
      const text = document.getElementById(
        dataset['edge'] === undefined ? `node=${dataset['node'] ?? ''}` : `edge=${dataset['edge']}`,
      );
      text?.toggleAttribute('hidden', dataset['shown'] === 'false');
    }
    const edges = marks.filter(({ dataset }) => dataset['edge'] !== undefined);
    const shown = edges.filter(({ dataset }) => dataset['shown'] === 'true').length;
    const note = document.querySelector('.ew-reading-filter');
    const moment = document.querySelector('[data-moment][aria-pressed="true"] .ew-moment-label');
    const said = [moment?.textContent ?? [], messages.reading.filtered(shown, edges.length)];
    if (note) note.textContent = shown < edges.length ? said.flat().join('. ') : '';
  };
  win.addEventListener('beforeprint', prepare);
  return () => win.removeEventListener('beforeprint', prepare);
}
