/**
 * A function that gives the tree an element stands in (the page, or a shadow root) the styles `css`, once: they come with the code
 * they are for, and no policy of a page forbids it.
 */
export function createStylesheetAdopter(css: string): (element: Element) => void {
  let stylesheet: CSSStyleSheet | null = null;
  return (element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    if (!('adoptedStyleSheets' in tree)) {
      insertStyles(tree, css);
      return;
    }
    if (!stylesheet) {
      stylesheet = new CSSStyleSheet();
      stylesheet.replaceSync(css);
    }
    if (!tree.adoptedStyleSheets.includes(stylesheet)) tree.adoptedStyleSheets.push(stylesheet);
  };
}

/** For a page in a browser without constructable stylesheets. */
function insertStyles(tree: Node, css: string): void {
  const parent = tree instanceof Document ? tree.head : tree;
  if ([...parent.childNodes].some(({ textContent }) => textContent === css)) return;
  const element = document.createElement('style');
  element.textContent = css;
  parent.appendChild(element);
}
