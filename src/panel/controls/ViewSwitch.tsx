import { useStore } from 'zustand';
import { VIEWS } from '../../state/urlState';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { Choice } from './Choice';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** Map, List or Matrix. On a narrow map the one in the sheet's head is seen, else that beside the headline. */
export function ViewSwitch({ store, words: { views } }: Props) {
  const view = useStore(store, (state) => state.view);
  return (
    <Choice
      className="ew-views"
      title={views.title}
      options={VIEWS}
      chosen={view}
      nameOf={(one) => views[one]}
      onChoose={store.getState().switchView}
    />
  );
}
