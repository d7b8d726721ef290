import { MapElement } from './MapElement';
import { TAG_NAME } from './publicElement';

/**
 * Defines `<edgewise-map>`. Does nothing on a server, nor if a page has defined it already: the
 * first one counts. `script` is the URL of `embed.js`, which the map uses in the HTML that it
 * offers to copy; null for a bundled app.
 */
export function defineElement(script: string | null): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || registry.get(TAG_NAME)) return;
  MapElement.script = script;
  registry.define(TAG_NAME, MapElement);
}
