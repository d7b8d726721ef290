import type { Messages } from '../i18n/messages/en';

/**
 * What is filtered away on the map is not in the printed reasoning either, and a line there says so. That text is plain HTML
 * which nobody renders anew (`Reading`), so it is told when somebody prints, from the marks' own `data-shown`. Imports nothing
 * that runs: it is loaded after the page. Returns the undo.
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
    if (note)
      note.textContent = shown < edges.length ? messages.reading.filtered(shown, edges.length) : '';
  };
  win.addEventListener('beforeprint', prepare);
  return () => win.removeEventListener('beforeprint', prepare);
}
