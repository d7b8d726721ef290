import { useStore } from 'zustand';
import { VIEW_MODES } from '../../state/urlState';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { Choice } from './Choice';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * Map, List, Matrix or, if the dataset has one, Argument. On a narrow map the one in the drawer's
 * header is visible, otherwise the one beside the headline.
 */
export function ViewSwitch({ store, messages: { views } }: Props) {
  const view = useStore(store, (state) => state.view);
  const hasArgument = useStore(store, ({ graph }) => graph.stepById.size > 0);
  return (
    <Choice
      className="ew-views"
      title={views.title}
      options={VIEW_MODES.filter((one) => hasArgument || one !== 'argument')}
      chosen={view}
      nameOf={(one) => views[one]}
      onChoose={store.getState().switchView}
    />
  );
}
