import { beginTour } from '../../state/beginTour';
import type { MapStore } from '../../state/store';
import { focusPage } from './focusPage';

/** What React hydrates at different times: the panel waits for the code of its pages. */
export type HydratedPart = 'around' | 'panel';

export interface Replay {
  /** React responds in this part: does what was kept for it again, in order, and keeps no more. */
  readonly release: (part: HydratedPart) => void;
  /** React does not come: forgets everything. */
  readonly stop: () => void;
}

/** What only React answers. A popover the browser opens by itself. */
const CONTROL = 'button:not([popovertarget]),input';
/** Keys that controls answer otherwise than the browser does. */
const KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter'];

/**
 * Keeps what a reader does with the controls around the drawing until React responds: presses, keys,
 * typed text and opened details. Nothing else hears of it before, so nothing happens twice.
 */
export function keepForReplay(container: HTMLElement, store: MapStore): Replay {
  const undo = new AbortController();
  const waiting = new Set<HydratedPart>(['around', 'panel']);
  let kept: readonly { readonly part: HydratedPart; readonly again: () => void }[] = [];
  const keep = (event: Event, control: HTMLElement | null, again: () => void): boolean => {
    if (!control || !container.contains(control)) return false;
    const part = partOf(control);
    if (!waiting.has(part)) return false;
    event.stopImmediatePropagation();
    kept = [...kept, { part, again }];
    return true;
  };
  const root = container.getRootNode();
  // The targets of events are seen inside their shadow root only; on a page, before everything else.
  const hears: Pick<Window, 'addEventListener'> = root instanceof ShadowRoot ? root : window;
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ) => hears.addEventListener(type, listener, { capture: true, signal: undo.signal });
  listen('click', (event) => {
    const control = controlOf(event);
    // Needs nothing of React, and done later it would undo what was selected meanwhile. Pressed by
    // key it may also move the focus to the drawer, and is kept.
    if (control?.matches('.ew-follow') && event.detail > 0 && container.contains(control)) {
      if (!waiting.has('around')) return;
      event.stopImmediatePropagation();
      beginTour(store);
      const { selection } = store.getState();
      const root = control.closest<HTMLElement>('[data-edgewise]');
      if (root && selection) void focusPage(root, store, selection);
      return;
    }
    const isKept = keep(event, control, () =>
      control?.dispatchEvent(new MouseEvent('click', event)),
    );
    // React sees a press of a radio button by the change that it makes.
    if (isKept && control?.matches('[type="radio"]')) event.preventDefault();
  });
  listen('keydown', (event) => {
    const control = controlOf(event);
    const isTyping = control instanceof HTMLInputElement && control.value !== '';
    if (KEYS.includes(event.key) || (event.key === 'Escape' && isTyping))
      keep(event, control, () => control?.dispatchEvent(new KeyboardEvent('keydown', event)));
  });
  listen('input', (event) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type === 'text')
      keep(event, target, () => typeAgain(target));
  });
  listen('toggle', (event) => {
    const { target } = event;
    if (target instanceof HTMLDetailsElement)
      keep(event, target, () => target.dispatchEvent(new Event('toggle')));
  });
  // A later selection in the drawing outweighs what was pressed in the panel before.
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.selection !== previous.selection || state.chooser !== previous.chooser)
      kept = kept.filter(({ part }) => part !== 'panel');
  });
  const stop = () => {
    undo.abort();
    unsubscribe();
    waiting.clear();
    kept = [];
  };
  return {
    release: (part) => {
      if (!waiting.delete(part)) return;
      const due = kept.filter((one) => one.part === part);
      kept = kept.filter((one) => one.part !== part);
      due.forEach(({ again }) => again());
      if (waiting.size === 0) stop();
    },
    stop,
  };
}

function controlOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(CONTROL) : null;
}

/** The button of the tour is heard before the rest of the panel (`Panel`). */
function partOf(control: HTMLElement): HydratedPart {
  return control.closest('[data-panel]') && !control.matches('.ew-follow') ? 'panel' : 'around';
}

/**
 * React ignores an input event unless the value differs from the last one that it has seen, so the
 * field is emptied first; and it overwrites the field's own setter, so this one is the prototype's.
 */
function typeAgain(field: HTMLInputElement): void {
  const { value } = field;
  for (const text of ['', value]) {
    Reflect.set(HTMLInputElement.prototype, 'value', text, field);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}
