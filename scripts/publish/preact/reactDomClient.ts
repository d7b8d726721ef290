/** `react-dom/client` for `map.html`. */
import type { ComponentChildren } from 'preact';
import { Component, createElement, hydrate, render } from 'preact/compat';
import { dropReactProps, setLangAsAttribute } from './domProps';
import { setIdPrefix } from './idPrefix';
import { writeTextsIntoElements } from './writeTexts';

interface RootOptions {
  readonly identifierPrefix?: string;
  readonly onUncaughtError?: (reason: unknown) => void;
}

interface Root {
  readonly render: (content: ComponentChildren) => void;
  readonly unmount: () => void;
}

dropReactProps();
writeTextsIntoElements();
setLangAsAttribute();

export function createRoot(container: Element, rootOptions?: RootOptions): Root {
  return makeRoot(container, rootOptions);
}

export function hydrateRoot(
  container: Element,
  content: ComponentChildren,
  rootOptions?: RootOptions,
): Root {
  const root = makeRoot(container, rootOptions);
  hydrate(root.wrap(content), container);
  return root;
}

function makeRoot(
  container: Element,
  { identifierPrefix = '', onUncaughtError }: RootOptions = {},
) {
  setIdPrefix(identifierPrefix);
  const wrap = (content: ComponentChildren) =>
    createElement(Uncaught, { onUncaughtError }, content);
  return {
    wrap,
    render: (content: ComponentChildren) => render(wrap(content), container),
    unmount: () => render(null, container),
  };
}

interface UncaughtProps {
  readonly onUncaughtError: ((reason: unknown) => void) | undefined;
  readonly children?: ComponentChildren;
}

/** Unmounts everything after an exception that no other boundary has caught, as React does. */
class Uncaught extends Component<UncaughtProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(reason: unknown): void {
    this.props.onUncaughtError?.(reason);
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children;
  }
}
