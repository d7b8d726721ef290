import { options, type VNode } from 'preact';

/** `__e` is what Preact 11 has made of it. */
type Made = VNode<{ readonly children?: unknown }> & { readonly __e?: Element | null };

/** The only text of an element, as it was rendered last. */
const texts = new WeakMap<Element, string>();

/**
 * Has a changed text written into its element, as React does. A browser that translates a page
 * replaces the page's text nodes, and Preact would go on writing into those it has made.
 */
export function writeTextsIntoElements(): void {
  const doBefore = options.diffed;
  options.diffed = (node) => {
    doBefore?.(node);
    const { type, props, __e: element } = node as Made;
    if (typeof type !== 'string' || !element) return;
    const { children } = props;
    if (typeof children !== 'string' && typeof children !== 'number') return;
    const text = String(children);
    const last = texts.get(element) ?? text;
    texts.set(element, text);
    if (last !== text && element.textContent !== text) element.textContent = text;
  };
}
