import { useStore } from 'zustand';
import { nodeLabel } from '../../graph/sentence';
import { nodesOfPair, type PairId } from '../../graph/target';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { Share } from '../share/Share';
import { PageTop } from './PageTop';

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
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop store={store} messages={messages}>
            {pickPageMessages(messages.lang).pair}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {messages.listed(labels)}
          </h2>
        </div>
        <div key={id} className="ew-parts ew-fade">
          <LazyPart messages={messages} load={loadParts}>
            {({ PairParts }) => <PairParts {...{ store, graph, messages, id }} />}
          </LazyPart>
        </div>
        <p className="ew-take">
          <Share store={store} messages={messages} />
        </p>
      </div>
    </div>
  );
}
