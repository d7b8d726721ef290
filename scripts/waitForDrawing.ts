/** The drawings that most visitors see, and when. The viewport decides little more than the width. */
const WAITED_FOR = [
  { name: 'desk', media: '(width >= 640px)' },
  { name: 'phone', media: '(width < 640px)' },
] as const;

interface Page {
  /** The page around the map. */
  readonly html: string;
  /** The map, as HTML. */
  readonly map: string;
}

/**
 * Lets the browser paint nothing before the drawing has been parsed (HTML, section 4.6.8.7: link
 * type "expect"). Otherwise Chromium paints what precedes it, and then all of it again: on a slow
 * line and processor the drawing appeared 0.1 s later, and nothing much earlier. The drawing after
 * it gets the id, because Chromium waits for the opening tag only.
 */
export function waitForDrawing({ html, map }: Page): Page {
  const links = WAITED_FOR.map(
    ({ name, media }) =>
      `<link rel="expect" href="#after-${name}" blocking="render" media="${media}" />`,
  );
  const drawings = map.split('<svg class="ew-map" ');
  const marked = drawings.map((drawing, i) => {
    const before = WAITED_FOR.find(({ name }) =>
      drawings[i - 1]?.startsWith(`data-frame="${name}"`),
    );
    return before ? `id="after-${before.name}" ${drawing}` : drawing;
  });
  return {
    html: html.replace('<style>', () => `${links.join('\n    ')}\n    <style>`),
    map: marked.join('<svg class="ew-map" '),
  };
}
