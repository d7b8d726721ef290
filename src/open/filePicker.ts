import type { OpenMessages } from '../i18n/messages/open/en';
import { element } from './dom';

type OnFiles = (files: readonly File[]) => void;

/** A button that opens the browser's own dialog for files. */
export function filePicker(label: string, onFiles: OnFiles): HTMLElement {
  const input = element('input', { type: 'file', multiple: true, class: 'open-input' });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again once it is corrected.
    input.value = '';
    if (files.length > 0) onFiles(files);
  });
  return element('label', { class: 'open-button' }, label, input);
}

/** Where files are chosen, with what may be chosen. */
export function pickArea(messages: OpenMessages, onFiles: OnFiles): HTMLElement {
  return element(
    'div',
    { class: 'open-drop' },
    element('p', {}, filePicker(messages.choose, onFiles), ` ${messages.orDrop}`),
    element('p', { class: 'open-hint' }, messages.formats),
  );
}

/** Takes files that are dropped anywhere on the page, which browsers would open instead of it. */
export function attachDrop(doc: Document, onFiles: OnFiles): () => void {
  const mark = (isOver: boolean) => doc.body.classList.toggle('open-over', isOver);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) mark(false);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  doc.addEventListener('dragover', over);
  doc.addEventListener('dragleave', leave);
  doc.addEventListener('drop', drop);
  return () => {
    doc.removeEventListener('dragover', over);
    doc.removeEventListener('dragleave', leave);
    doc.removeEventListener('drop', drop);
  };
}
