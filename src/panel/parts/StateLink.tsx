import { useContext, type ReactNode } from 'react';
import { linkTo } from '../../share/linkTo';
import type { UrlState } from '../../state/urlState';
import { ShareLinksContext } from '../share/ShareLinksContext';

interface Props {
  /** What the link leads to in a new tab, and without JavaScript. */
  readonly state: UrlState;
  readonly lang?: { readonly lang?: string };
  readonly isCurrent?: boolean;
  /** Opens it in this map. */
  readonly onOpen: (link: HTMLElement) => void;
  readonly children: ReactNode;
}

/**
 * A link to a state of the map. With JavaScript the store opens it; without, the link leads to an
 * entry in the text below the map.
 */
export function StateLink({ state, lang, isCurrent = false, onOpen, children }: Props) {
  const published = useContext(ShareLinksContext);
  return (
    <a
      className="ew-link"
      {...lang}
      href={linkTo(published, state)}
      aria-current={isCurrent || undefined}
      onClick={(event) => {
        // Opening a new tab or window is left to the browser.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        // With JavaScript the store decides whether the URL changes.
        event.preventDefault();
        // Safari does not focus a clicked link; the keyboard continues from it.
        event.currentTarget.focus({ preventScroll: true });
        onOpen(event.currentTarget);
      }}
    >
      {children}
    </a>
  );
}
