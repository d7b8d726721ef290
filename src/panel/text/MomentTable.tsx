import { STANCES, type EdgeId, type Moment } from '../../format/types';
import { countStances } from '../../graph/filters';
import type { Graph } from '../../graph/graph';
import { buildMomentChanges } from '../../graph/momentChanges';
import { momentsOf } from '../../graph/moments';
import { nodeLabel } from '../../graph/sentence';
import { langAttributes } from '../../i18n/langAttributes';
import { pickMomentMessages } from '../../i18n/messages/moments/pickMomentMessages';
import type { Messages } from '../../i18n/messages/en';
import { describeTurn } from '../moments/describeTurn';
import { turnsAt } from '../../graph/turns';
import { edgeTarget } from '../../graph/target';
import { hrefOf } from './readingId';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The moments as a table, for pages without JavaScript: counts by stance, and what changed. */
export function MomentTable({ graph, messages }: Props) {
  const own = pickMomentMessages(messages.lang);
  return (
    <table className="ew-reading-moments">
      <caption>{own.title}</caption>
      <thead>
        <tr>
          <th scope="col">{own.moment}</th>
          {STANCES.map((stance) => (
            <th key={stance} scope="col">
              {messages.stances[stance]}
            </th>
          ))}
          <th scope="col">{own.change}</th>
        </tr>
      </thead>
      <tbody>
        {momentsOf(graph).map((moment) => (
          <MomentRow key={moment.id} {...{ graph, messages, moment }} />
        ))}
      </tbody>
    </table>
  );
}

function MomentRow({ graph, messages, moment }: Props & { readonly moment: Moment }) {
  const own = pickMomentMessages(messages.lang);
  const { held, previous, added, dropped } = buildMomentChanges(graph, moment);
  const edges = held.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  const counts = countStances(edges);
  const isSigned = (id: EdgeId) => graph.edgeById.get(id)?.stance !== 'neutral';
  return (
    <tr>
      <th scope="row" {...langAttributes(graph, messages, moment.label)}>
        {moment.label}
      </th>
      {STANCES.map((stance) => (
        <td key={stance}>{messages.number(counts[stance])}</td>
      ))}
      <td>
        {turnsAt(graph, moment).map((turn) => (
          <p key={`${turn.a} ${turn.b}`}>{describeTurn(graph, messages, turn)}</p>
        ))}
        {previous && <p>{`${own.new}: ${messages.number(added.length)}`}</p>}
        <DroppedEdges {...{ graph, messages }} ids={dropped.filter(isSigned)} />
      </td>
    </tr>
  );
}

/** What has dropped out, each leading to its text; neutral edges, mostly attendance, are left out. */
function DroppedEdges({ graph, messages, ids }: Props & { readonly ids: readonly EdgeId[] }) {
  const edges = ids.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  if (edges.length === 0) return null;
  return (
    <>
      <p>{`${pickMomentMessages(messages.lang).gone}:`}</p>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <a href={hrefOf(edgeTarget(edge.id))} {...langAttributes(graph, messages, edge.label)}>
              {`${nodeLabel(graph, edge.source)} – ${nodeLabel(graph, edge.target)}`}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
