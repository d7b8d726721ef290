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
 * Map, List or Matrix. On a narrow map the one in the drawer's header is visible, otherwise the one
 * beside the headline.
 */
export function ViewSwitch({ store, messages: { views } }: Props) {
  const view = useStore(store, (state) => state.view);
  return (
    <Choice
      className="ew-views"
      title={views.title}
      options={VIEW_MODES}
      chosen={view}
      nameOf={(one) => views[one]}
      onChoose={store.getState().switchView}
    />
  );
}
