/** What React queues while it hydrates, and dispatches again at the event's target. */
const REPEATED = ['focusin', 'mouseover', 'pointerover', 'dragenter', 'gotpointercapture'] as const;

/**
 * For a container in a shadow root that React hydrates: until the signal, events that do not leave
 * the shadow root have their target even after they have been dispatched. A browser takes it from
 * them (DOM, section 2.9, “clearTargets”), and React fails when it repeats one. Call it before
 * hydrating: listeners are called in the order in which they were added.
 */
export function keepTargets(container: HTMLElement, signal: AbortSignal): void {
  REPEATED.forEach((type) =>
    container.addEventListener(type, keepTarget, { capture: true, signal }),
  );
}

function keepTarget(event: Event): void {
  const { target } = event;
  Object.defineProperty(event, 'target', {
    // While it is dispatched the browser's, which outside is the host.
    get: () =>
      event.eventPhase === Event.NONE
        ? target
        : Reflect.get<Event, 'target'>(Event.prototype, 'target', event),
  });
}
