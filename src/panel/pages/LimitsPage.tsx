import { useStore } from 'zustand';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { PanelPage } from './PanelPage';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

const loadParts = () => loadOptional(import('../limits/LimitsParts'));

/** What the map does not show, who made it and how, and how to cite it. */
export function LimitsPage({ store, messages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <PanelPage
      store={store}
      messages={messages}
      kind={pickPageMessages(messages.lang).about}
      title={messages.start.notShown}
      onClose={() => store.getState().showLimits(false)}
    >
      <LazyPart messages={messages} load={loadParts}>
        {({ LimitsParts }) => <LimitsParts {...{ store, graph, messages }} />}
      </LazyPart>
    </PanelPage>
  );
}
