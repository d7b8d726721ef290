import type { Graph } from '../../graph/graph';
import { nodeLabel } from '../../graph/sentence';
import type { SignedTriangle } from '../../graph/signedTriangles';
import { langAttributes } from '../../i18n/langAttributes';
import { pickSignedMessages } from '../../i18n/messages/signed/pickSignedMessages';
import type { SignedMessages } from '../../i18n/messages/signed/en';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRow } from '../parts/EdgeRow';
import { LateDetails } from '../parts/LateDetails';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly triangle: SignedTriangle;
}

/** Three names and their signs; opened, the claims behind each of its sides. */
export function TriangleItem({ store, graph, messages, triangle }: Props) {
  const own = pickSignedMessages(messages.lang);
  const names = triangle.nodes.map((id) => nodeLabel(graph, id));
  const polarities = triangle.edges.map(({ polarity }) =>
    polarity === 1 ? own.positive : own.negative,
  );
  return (
    <LateDetails
      summary={
        <>
          <span>{messages.listed(names)}</span>{' '}
          <span className="ew-sub">{`${polarities.join(' ')} · ${balanceOf(own, triangle)}`}</span>
        </>
      }
    >
      {() => (
        <ul className="ew-rows">
          {triangle.edges
            .flatMap(({ ids }) => ids)
            .map((id) => {
              const claim = graph.edgeById.get(id)?.reasoning.claim;
              return (
                <li key={id}>
                  <EdgeRow store={store} messages={messages} id={id} />
                  <p {...langAttributes(graph, messages, claim)}>{claim}</p>
                </li>
              );
            })}
        </ul>
      )}
    </LateDetails>
  );
}

function balanceOf(own: SignedMessages, { isBalanced, isWeaklyBalanced }: SignedTriangle): string {
  if (isBalanced) return own.balanced;
  return isWeaklyBalanced ? own.weaklyBalanced : own.unbalanced;
}
