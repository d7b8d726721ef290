/**
 * Opens a dialog over everything and brings the focus to `heading`. Escape, a press beside it and whatever else closes it on a
 * device end in `onClose`. Returns the undo.
 */
export function attachModal(
  dialog: HTMLDialogElement,
  heading: HTMLElement,
  onClose: () => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The map behind it takes Escape too, unless somebody has (attachEscape).
    event.preventDefault();
    dialog.close();
  };
  // What is pressed inside is a child: the dialog itself has no padding.
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
