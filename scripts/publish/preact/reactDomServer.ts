/** `react-dom/server` for what the command renders. */
import type { VNode } from 'preact';
import { renderToString as render } from 'preact-render-to-string';
import { dropReactProps } from './domProps';
import { setIdPrefix } from './idPrefix';

dropReactProps();

export { renderToString as renderToStaticMarkup } from 'preact-render-to-string';

export function renderToString(content: VNode, options?: { readonly identifierPrefix: string }) {
  setIdPrefix(options?.identifierPrefix ?? '');
  return render(content);
}
