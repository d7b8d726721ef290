/**
 * Returns a function that adds the styles `css` once to the tree that contains an element (the
 * document, or a shadow root), and that returns the undo. The styles are bundled with the code that
 * needs them, parsed once for all maps of a page, and adopted stylesheets work under any CSP.
 *
 * Two more files adopt styles by themselves, because a file shared with them would be one more
 * request before first paint: `MapElement`, and `embed/article/adoptStylesheet`, which host.js uses
 * on pages that never load a map's code.
 */
export function createStylesheetAdopter(css: string): (element: Element) => () => void {
  let stylesheet: CSSStyleSheet | null = null;
  return (element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    const own = (stylesheet ??= parseStylesheet(css));
    if (!tree.adoptedStyleSheets.includes(own)) tree.adoptedStyleSheets.push(own);
    return () => {
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== own);
    };
  };
}

function parseStylesheet(css: string): CSSStyleSheet {
  const stylesheet = new CSSStyleSheet();
  stylesheet.replaceSync(css);
  return stylesheet;
}
