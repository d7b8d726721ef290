import type { Graph } from '../../graph/graph';
import { shortestChains } from '../../graph/chains';
import { commonFrameworks, edgesByStance } from '../../graph/pairEdges';
import { nodesOfPair, type PairId } from '../../graph/target';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { pickPairMessages } from '../../i18n/messages/pair/pickPairMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { Part } from '../pages/Part';
import { EdgeRows } from '../parts/EdgeRows';
import { NodeChips } from '../parts/NodeChips';
import { ChainItem } from './ChainItem';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly id: PairId;
}

/** The edges of a pair by stance, or that there are none; frameworks in common; chains. */
export function PairParts({ store, graph, messages, id }: Props) {
  const own = pickPairMessages(messages.lang);
  const [a, b] = nodesOfPair(id);
  const direct = edgesByStance(graph, a, b);
  const common = commonFrameworks(graph, a, b);
  const chains = shortestChains(graph, a, b, { without: common });
  return (
    <>
      {direct.length === 0 && (
        <Part title={own.notClaimed}>
          <p>{own.noClaim}</p>
        </Part>
      )}
      {direct.map(({ stance, edges }) => (
        <Part
          key={stance}
          title={pickPageMessages(messages.lang).stanceCount(
            messages.stances[stance],
            edges.length,
          )}
        >
          <EdgeRows store={store} messages={messages} ids={edges} />
        </Part>
      ))}
      {common.length > 0 && (
        <Part title={own.inCommon}>
          <p>{own.bothTakePart}</p>
          <NodeChips {...{ store, graph, messages }} ids={common} />
        </Part>
      )}
      {(chains.length > 0 || (direct.length === 0 && common.length === 0)) && (
        <Part title={own.byWayOf}>
          {chains.length === 0 ? (
            <p>{own.noChain}</p>
          ) : (
            <ul className="ew-rows">
              {chains.map((chain) => (
                <li key={chain.edges.join()}>
                  <ChainItem {...{ store, graph, messages, chain }} />
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      <Part title={own.each}>
        <NodeChips {...{ store, graph, messages }} ids={[a, b]} />
      </Part>
    </>
  );
}
