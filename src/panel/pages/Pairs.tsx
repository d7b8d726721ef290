import { useMemo } from 'react';
import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { isFramework } from '../../graph/members';
import { buildPairs, type Pair } from '../../graph/pairs';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { edgeTarget, nodeTarget, pairTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';
import { NodeName } from '../parts/NodeName';
import { Part } from './Part';
import { hoverProps } from '../parts/hoverProps';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

/** What is claimed between each two of the principals, including that nothing is. */
export function Pairs({ store, graph, messages }: Props) {
  const pairs = useMemo(() => buildPairs(graph), [graph]);
  if (pairs.length === 0) return null;
  return (
    <Part title={messages.start.pairs}>
      <ul className="ew-pairs">
        {pairs.map((pair) => (
          <li key={`${pair.a} ${pair.b}`} className="ew-pair">
            <h4>
              <button
                type="button"
                className="ew-name"
                {...hoverProps(store, pairTarget(pair.a, pair.b))}
              >
                <NodeName graph={graph} messages={messages} id={pair.a} /> <span>–</span>{' '}
                <NodeName graph={graph} messages={messages} id={pair.b} />
              </button>
            </h4>
            {pair.edges.length > 0 ? (
              <PairEdges store={store} graph={graph} messages={messages} pair={pair} />
            ) : (
              <NoEdge store={store} graph={graph} messages={messages} pair={pair} />
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface PairProps extends Props {
  readonly pair: Pair;
}

/** Of one pair; its others are read on the pages of its names. */
const MAX_SHOWN = 12;

function PairEdges({ store, graph, messages, pair }: PairProps) {
  const edges = pair.edges.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  const more = edges.length - MAX_SHOWN;
  return (
    <ul className="ew-rows ew-rows-tight">
      {edges.slice(0, MAX_SHOWN).map((edge) => {
        return (
          <li key={edge.id}>
            <button type="button" className="ew-row" {...hoverProps(store, edgeTarget(edge.id))}>
              <LineSample stance={edge.stance} edge={edge} />
              <span>
                <span className="ew-hidden">{`${messages.stances[edge.stance]}:`}</span>{' '}
                <span {...langAttributes(graph, messages, edge.label)}>
                  {formatSentence(edgeSentence(graph, edge))}
                </span>
              </span>
            </button>
          </li>
        );
      })}
      {more > 0 && (
        <li>
          <button type="button" className="ew-row" {...hoverProps(store, nodeTarget(pair.a))}>
            <span>{messages.start.more(more)}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

function NoEdge({ store, graph, messages, pair }: PairProps) {
  const [first] = pair.shared;
  return (
    <p className="ew-notie">
      <span>{messages.start.noTieClaimed}</span>
      {first !== undefined && (
        <>
          <span>
            {isFrameworkId(graph, first) ? messages.start.bothIn : messages.start.bothTiedTo}
          </span>{' '}
          <button type="button" className="ew-name" {...hoverProps(store, nodeTarget(first))}>
            <NodeName graph={graph} messages={messages} id={first} />
          </button>
        </>
      )}
    </p>
  );
}

function isFrameworkId(graph: Graph, id: NodeId): boolean {
  const node = graph.nodeById.get(id);
  return node !== undefined && isFramework(node);
}
