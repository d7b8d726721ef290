import { Fragment } from 'react';
import type { DatasetNode } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { edgeNumber } from '../../graph/order';
import { edgeTarget, nodeTarget } from '../../graph/target';
import type { Words } from '../../i18n/messages/en';
import { BasisNote } from '../pages/BasisNote';
import { hrefOf, readingId } from './readingId';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
  readonly node: DatasetNode;
}

/** One name: what it is, in a sentence, and the numbers of its ties. */
export function ReadingName({ graph, words, node }: Props) {
  const ties = graph.edgesAt.get(node.id) ?? [];
  return (
    <li id={readingId(nodeTarget(node.id))} className="ew-tie">
      <h3 {...told(graph, words, node.label)}>{node.label}</h3>
      <p>
        <span className="ew-sub">{words.kinds[node.kind]}.</span>{' '}
        <span {...told(graph, words, node.summary)}>{node.summary}</span>
      </p>
      <BasisNote words={words} basis={node.basis} note={node.note} />
      {ties.length === 0 ? (
        <p>{words.panel.noTies}</p>
      ) : (
        <p>
          {words.reading.tiesOf}{' '}
          {ties.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && words.comma}
              <a href={hrefOf(edgeTarget(id))}>{words.number(edgeNumber(graph, id))}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
