import { useMemo } from 'react';
import type { NodeId } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { isFramework } from '../../graph/members';
import { buildPairs, type Pair } from '../../graph/pairs';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { edgeTarget, nodeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';
import { NodeName } from '../parts/NodeName';
import { Part } from './Part';
import { previewOf } from '../parts/hoverProps';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly words: Words;
}

/** What is claimed between each two of the states that the map is about; also that nothing is. */
export function Pairs({ store, graph, words }: Props) {
  const pairs = useMemo(() => buildPairs(graph), [graph]);
  if (pairs.length === 0) return null;
  return (
    <Part title={words.start.pairs}>
      <ul className="ew-pairs">
        {pairs.map((pair) => (
          <li key={`${pair.a} ${pair.b}`} className="ew-pair">
            <h4>
              <NodeName graph={graph} words={words} id={pair.a} /> –{' '}
              <NodeName graph={graph} words={words} id={pair.b} />
            </h4>
            {pair.edges.length > 0 ? (
              <PairTies store={store} graph={graph} words={words} pair={pair} />
            ) : (
              <NoTie store={store} graph={graph} words={words} pair={pair} />
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

function PairTies({ store, graph, words, pair }: PairProps) {
  const ties = pair.edges.map((id) => graph.edgeById.get(id)).filter((tie) => tie !== undefined);
  return (
    <ul className="ew-rows ew-rows-tight">
      {ties.map((tie) => {
        const sentence = edgeSentence(graph, tie);
        return (
          <li key={tie.id}>
            <button type="button" className="ew-row" {...previewOf(store, edgeTarget(tie.id))}>
              <LineSample stance={tie.stance} edge={tie} />
              {/* The first name stands in the heading: it need not open every row. */}
              <span>
                <span className="ew-hidden">{words.stances[tie.stance]}:</span>{' '}
                <span {...told(graph, words, tie.label)}>
                  {tie.source === pair.a
                    ? `${sentence.verb} ${sentence.target}`
                    : formatSentence(sentence)}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function NoTie({ store, graph, words, pair }: PairProps) {
  const [first] = pair.shared;
  return (
    <p className="ew-notie">
      {words.start.noTieClaimed}
      {first !== undefined && (
        <>
          {isFrameworkId(graph, first) ? words.start.bothIn : words.start.bothTiedTo}{' '}
          <button type="button" className="ew-name" {...previewOf(store, nodeTarget(first))}>
            <NodeName graph={graph} words={words} id={first} />
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
