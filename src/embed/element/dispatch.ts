/** Dispatches one of the element's events to the page (docs/contract.md, section 4). */
export function dispatch(host: HTMLElement, name: string, detail: object): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
