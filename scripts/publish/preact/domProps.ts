import { options, type VNode } from 'preact';

type Props = Record<string, unknown>;

/** Drops what only React understands. */
export function dropReactProps(): void {
  changeDomProps(({ props }) => delete props['suppressHydrationWarning']);
}

/**
 * Has Preact set and remove `lang` as an attribute. As a property, which it prefers, the attribute
 * would stay behind empty, which means "in no known language" instead of "in that of the element
 * around it".
 */
export function setLangAsAttribute(): void {
  changeDomProps(({ props, type }) => {
    if (!('lang' in props) || type === 'svg') return;
    props[LANG] = props['lang'];
    delete props['lang'];
  });
}

/** Names of attributes ignore case, names of properties do not. */
const LANG = 'LANG';

function changeDomProps(change: (node: VNode<Props>) => void): void {
  const changeBefore = options.vnode;
  options.vnode = (node) => {
    changeBefore?.(node);
    if (typeof node.type === 'string') change(node);
  };
}
