import { useStore } from 'zustand';
import { nodeLabel } from '../../graph/sentence';
import { nodesOfPair, type PairId } from '../../graph/target';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { PanelPage } from './PanelPage';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: PairId;
}

const loadParts = () => loadOptional(import('../pair/PairParts'));

/** Two nodes: their edges, what they have in common, and how they are linked through others. */
export function PairPage({ store, messages, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const labels = nodesOfPair(id).map((node) => nodeLabel(graph, node));
  return (
    <PanelPage
      store={store}
      messages={messages}
      kind={pickPageMessages(messages.lang).pair}
      title={messages.listed(labels)}
      subject={id}
    >
      <LazyPart messages={messages} load={loadParts}>
        {({ PairParts }) => <PairParts {...{ store, graph, messages, id }} />}
      </LazyPart>
    </PanelPage>
  );
}
