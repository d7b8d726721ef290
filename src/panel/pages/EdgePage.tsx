import { useStore } from 'zustand';
import type { DatasetEdge } from '../../format/types';
import { edgeNumber } from '../../graph/order';
import { edgeSentence, nodeLabel } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import { pairTarget } from '../../graph/target';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { EdgeParts } from './EdgeParts';
import { EdgeSteps } from './EdgeSteps';
import { LineSample } from '../parts/LineSample';
import { NodeButton } from '../parts/NodeButton';
import { PageTop } from './PageTop';
import { PairSwitch } from './PairSwitch';
import { Share } from '../share/Share';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/**
 * One edge: its ends, its sentence, and the reasoning. Only the parts are remounted for another
 * edge; the rest stays, so that the focus stays on the button that was pressed.
 */
export function EdgePage({ store, messages, edge }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const { source, verb, target } = edgeSentence(graph, edge);
  const status = messages.statuses[statusOf(edge)];
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop store={store} messages={messages}>
            {messages.panel.tieOf(edgeNumber(graph, edge.id), graph.edges.length)}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            <span {...langAttributes(graph, messages, edge.label)}>
              <NodeButton store={store} id={edge.source}>
                {source}
              </NodeButton>{' '}
              <span>{verb}</span>{' '}
              <NodeButton store={store} id={edge.target}>
                {target}
              </NodeButton>
            </span>
          </h2>
          <p className="ew-kind">
            <LineSample stance={edge.stance} edge={edge} />
            <span>{`${messages.stances[edge.stance]} · ${status}`}</span>
          </p>
          <PairSwitch store={store} messages={messages} edge={edge} />
        </div>
        <EdgeParts key={edge.id} store={store} graph={graph} messages={messages} edge={edge} />
        <p className="ew-take">
          <button
            type="button"
            className="ew-tool"
            data-open-pair=""
            onClick={() => store.getState().select(pairTarget(edge.source, edge.target))}
          >
            {pickPageMessages(messages.lang).allBetween(
              messages.listed([nodeLabel(graph, edge.source), nodeLabel(graph, edge.target)]),
            )}
          </button>
          <Share store={store} messages={messages} />
        </p>
      </div>
      <EdgeSteps store={store} messages={messages} />
    </div>
  );
}
