import { useContext } from 'react';
import { useStore } from 'zustand';
import { sameTarget, type Target } from '../../graph/target';
import { langAttributes } from '../../i18n/langAttributes';
import type { Messages } from '../../i18n/messages/en';
import { linkTo } from '../../share/linkTo';
import type { MapStore } from '../../state/store';
import { EMPTY_URL_STATE } from '../../state/urlState';
import { fromPressed, openTarget } from '../focus/openTarget';
import { ShareLinksContext } from '../share/ShareLinksContext';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly target: Target;
  /** The text of the dataset that decides the language of the link. */
  readonly of: string;
  readonly children: string;
}

/**
 * A link to the page of a target. With JavaScript the store opens the page; without, the link leads
 * to the target's entry in the text below the map.
 */
export function TargetLink({ store, messages, target, of, children }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const selected = useStore(store, (state) => sameTarget(state.selection, target));
  const published = useContext(ShareLinksContext);
  return (
    <a
      className="ew-link"
      {...langAttributes(graph, messages, of)}
      href={linkTo(published, { ...EMPTY_URL_STATE, selection: target })}
      aria-current={selected || undefined}
      onClick={(event) => {
        // Opening a new tab or window is left to the browser.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        // With JavaScript the store decides whether the URL changes.
        event.preventDefault();
        // Safari does not focus a clicked link; the keyboard continues from it.
        event.currentTarget.focus({ preventScroll: true });
        openTarget(store, target, fromPressed(event.currentTarget));
      }}
    >
      {children}
    </a>
  );
}
