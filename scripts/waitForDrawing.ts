/**
 * The two drawings that come first in the HTML, and roughly the windows that show them: CSS chooses
 * by the room that is left for the map (src/app/styles/app.css). Waiting for one of the last is not
 * worth it: at 1920x1000 the first paint came 0.14 s later and the drawing only 0.04 s earlier.
 */
const WINDOWS = {
  desk: '(min-width: 860px)',
  phone: '(max-width: 639.98px)',
};

/** A page and its prerendered map. */
export interface Page {
  /** The page around the map. */
  readonly html: string;
  /** The map, as HTML. */
  readonly map: string;
}

/**
 * Lets the browser paint nothing before the drawing has been parsed (HTML Standard, link type
 * "expect"). Otherwise Chromium paints what precedes it, and then all of it again: on a slow
 * line and processor the drawing appeared 47 ms later, and nothing earlier. The element after the
 * drawing gets the id, because Chromium waits for an opening tag only.
 */
export function waitForDrawing({ html, map }: Page): Page {
  const links: string[] = [];
  let marked = map;
  for (const [name, media] of Object.entries(WINDOWS)) {
    const next = new RegExp(`data-frame="${name}"[^]*?</svg><\\w+`, 'u');
    if (!next.test(marked)) throw new Error(`nothing follows the drawing of the size ${name}`);
    marked = marked.replace(next, (drawing) => `${drawing} id="after-${name}"`);
    links.push(`<link rel="expect" href="#after-${name}" blocking="render" media="${media}" />`);
  }
  return {
    html: html.replace('<style>', () => `${links.join('\n    ')}\n    <style>`),
    map: marked,
  };
}
