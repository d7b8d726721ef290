/**
 * Opens a dialog as a modal and focuses `heading`. Escape, a press on the backdrop and any other
 * way a device closes a dialog call `onClose`. Returns the undo.
 */
export function attachModal(
  dialog: HTMLDialogElement,
  heading: HTMLElement,
  onClose: () => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Otherwise the map behind handles Escape as well (`attachEscape`).
    event.preventDefault();
    dialog.close();
  };
  // A press inside the dialog targets a child: the dialog itself has no padding.
  const onPointerDown = ({ target }: Event) => {
    if (target === dialog) dialog.close();
  };
  dialog.addEventListener('keydown', onKeyDown);
  dialog.addEventListener('pointerdown', onPointerDown);
  dialog.addEventListener('close', onClose);
  dialog.showModal();
  heading.focus();
  return () => {
    dialog.removeEventListener('keydown', onKeyDown);
    dialog.removeEventListener('pointerdown', onPointerDown);
    dialog.removeEventListener('close', onClose);
    dialog.close();
  };
}
