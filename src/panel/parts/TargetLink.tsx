import { useStore } from 'zustand';
import { sameTarget, type Target } from '../../graph/target';
import { langAttributes } from '../../i18n/langAttributes';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EMPTY_URL_STATE } from '../../state/urlState';
import { fromPressed, openTarget } from '../focus/openTarget';
import { StateLink } from './StateLink';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly target: Target;
  /** The text of the dataset that decides the language of the link. */
  readonly of: string;
  readonly children: string;
}

/** A link to the page of a target. */
export function TargetLink({ store, messages, target, of, children }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const selected = useStore(store, (state) => sameTarget(state.selection, target));
  return (
    <StateLink
      state={{ ...EMPTY_URL_STATE, selection: target }}
      lang={langAttributes(graph, messages, of)}
      isCurrent={selected}
      onOpen={(link) => openTarget(store, target, fromPressed(link))}
    >
      {children}
    </StateLink>
  );
}
