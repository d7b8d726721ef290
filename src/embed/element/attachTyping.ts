const TYPED_IN = 'input,textarea,select';

/**
 * Keeps what a reader types in the map's fields from triggering the host's keyboard shortcuts: its
 * listeners, which see the element and not the field, would take it for keys pressed on the page.
 * Returns the undo.
 */
export function attachTyping(root: ShadowRoot): () => void {
  const undo = new AbortController();
  const onKey = (event: Event) => {
    const isTyped =
      event instanceof KeyboardEvent &&
      event.target instanceof Element &&
      event.target.matches(TYPED_IN) &&
      !event.ctrlKey &&
      !event.metaKey &&
      // Escape and Tab are the page's unless the map has used them.
      (event.key.length === 1 || event.isComposing || EDITING.has(event.key));
    if (isTyped) event.stopPropagation();
  };
  for (const name of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(name, onKey, { signal: undo.signal });
  return () => undo.abort();
}

const EDITING = new Set(['Enter', 'Backspace', 'Delete', 'ArrowDown', 'ArrowUp', 'Home', 'End']);
