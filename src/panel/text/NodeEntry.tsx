import { Fragment } from 'react';
import type { DatasetNode } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { edgeNumber } from '../../graph/order';
import { edgeTarget, nodeTarget } from '../../graph/target';
import type { Messages } from '../../i18n/messages/en';
import { BasisNote } from '../pages/BasisNote';
import { hrefOf, readingId } from './readingId';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly node: DatasetNode;
}

/** One node: what it is, in a sentence, and the numbers of its edges. */
export function NodeEntry({ graph, messages, node }: Props) {
  const edges = graph.edgesAt.get(node.id) ?? [];
  return (
    <li id={readingId(nodeTarget(node.id))} className="ew-tie">
      <h3 {...langAttributes(graph, messages, node.label)}>{node.label}</h3>
      <p>
        <span className="ew-sub">{messages.kinds[node.kind]}.</span>{' '}
        <span {...langAttributes(graph, messages, node.summary)}>{node.summary}</span>
      </p>
      <BasisNote messages={messages} basis={node.basis} note={node.note} />
      {edges.length === 0 ? (
        <p>{messages.panel.noTies}</p>
      ) : (
        <p>
          {messages.reading.tiesOf}{' '}
          {edges.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && messages.comma}
              <a href={hrefOf(edgeTarget(id))}>{messages.number(edgeNumber(graph, id))}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
