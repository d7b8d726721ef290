import { useMemo } from 'react';
import { computeFrustration } from '../../graph/frustration';
import type { Graph } from '../../graph/graph';
import { nodeLabel } from '../../graph/sentence';
import { buildSignedNetwork, signedDegrees } from '../../graph/signedNetwork';
import { findTriangles } from '../../graph/signedTriangles';
import { pickSignedMessages } from '../../i18n/messages/signed/pickSignedMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRows } from '../parts/EdgeRows';
import { GrowingList } from '../parts/GrowingList';
import { LateDetails } from '../parts/LateDetails';
import { NodeChips } from '../parts/NodeChips';
import { DegreeTable } from './DegreeTable';
import { TriangleItem } from './TriangleItem';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The map as a signed network: degrees, triangles, frustration index, each with its caveat. */
export function SignedFigures({ store, graph, messages }: Props) {
  const own = pickSignedMessages(messages.lang);
  const network = useMemo(() => buildSignedNetwork(graph), [graph]);
  const triangles = useMemo(() => findTriangles(network), [network]);
  const { index, isExact, camps, frustrated } = useMemo(
    () => computeFrustration(network),
    [network],
  );
  const balanced = triangles.filter(({ isBalanced }) => isBalanced).length;
  const campOf = (camp: 0 | 1) => network.nodes.filter((id) => camps.get(id) === camp);
  const mixed = network.mixed.map(([a, b]) => `${nodeLabel(graph, a)} – ${nodeLabel(graph, b)}`);
  return (
    <div className="ew-figures">
      <p>{own.caveat}</p>
      <p>{own.counted}</p>
      {mixed.length > 0 && <p>{own.mixed(messages.listed(mixed))}</p>}
      <h4>{own.degrees}</h4>
      <DegreeTable {...{ graph, messages }} degrees={signedDegrees(network)} />
      <h4>{triangles.length > 0 ? own.triangles(balanced, triangles.length) : own.noTriangles}</h4>
      <p>{own.sources}</p>
      <GrowingList messages={messages} items={triangles} keyOf={({ nodes }) => nodes.join()}>
        {(triangle) => <TriangleItem {...{ store, graph, messages, triangle }} />}
      </GrowingList>
      <h4>{own.frustration(index, isExact)}</h4>
      <p>{own.frustrationNote(index)}</p>
      {frustrated.length > 0 && (
        <>
          <h4>{own.contradicting}</h4>
          <EdgeRows store={store} messages={messages} ids={frustrated.flatMap(({ ids }) => ids)} />
        </>
      )}
      {camps.size > 0 && (
        <LateDetails summary={own.split}>
          {() => (
            <>
              {([0, 1] as const).map((camp) => (
                <div key={camp}>
                  <h4>{own.camp(camp + 1)}</h4>
                  <NodeChips {...{ store, graph, messages }} ids={campOf(camp)} />
                </div>
              ))}
            </>
          )}
        </LateDetails>
      )}
    </div>
  );
}
