/**
 * Whether this window may be an iframe that blocks downloads. No browser says so: one with an opaque
 * origin is sandboxed, and of another iframe only its own page can read the attribute.
 */
export function mayBlockDownloads(win: Window): boolean {
  if (win.parent === win) return false;
  const sandbox = win.frameElement?.getAttribute('sandbox');
  if (typeof sandbox === 'string') return !sandbox.split(/\s+/u).includes('allow-downloads');
  return win.origin === 'null';
}

/**
 * Shows a picture with a line of text over the map until it is dismissed: what a reader can save
 * with the browser's own menu where a download is blocked without a word.
 */
export function offerByHand(root: Element, url: string, text: string): void {
  const doc = root.ownerDocument;
  const box = doc.createElement('div');
  box.className = 'ew-saved';
  box.popover = 'auto';
  const image = doc.createElement('img');
  image.src = url;
  image.alt = '';
  const note = doc.createElement('p');
  note.textContent = text;
  note.setAttribute('role', 'status');
  box.append(note, image);
  // The object model, because a strict policy forbids style attributes and elements.
  Object.assign(box.style, { maxInlineSize: 'min(640px, 100% - 48px)', padding: '16px' });
  Object.assign(image.style, { display: 'block', inlineSize: '100%' });
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  root.append(box);
  box.showPopover();
}
