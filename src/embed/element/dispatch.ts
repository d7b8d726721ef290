/** Dispatches one of the element's events, as the page hears them (CONTRACT 4). */
export function dispatch(host: HTMLElement, name: string, detail: object): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
