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
  const { held, previous, added, undated, ended, onlyBefore } = buildMomentChanges(graph, moment);
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
        {added.length > 0 && <p>{`${own.new}: ${messages.number(added.length)}`}</p>}
        {undated.length > 0 && <p>{`${own.noDate}: ${messages.number(undated.length)}`}</p>}
        <EdgesInBrief {...{ graph, messages }} title={own.gone} ids={ended.filter(isSigned)} />
        {previous && (
          <EdgesInBrief
            {...{ graph, messages }}
            title={own.onlyAt(previous.label)}
            ids={onlyBefore.filter(isSigned)}
          />
        )}
      </td>
    </tr>
  );
}

interface EdgesProps extends Props {
  readonly title: string;
  readonly ids: readonly EdgeId[];
}

/** What has dropped out, each leading to its text; neutral edges, mostly attendance, are left out. */
function EdgesInBrief({ graph, messages, title, ids }: EdgesProps) {
  const edges = ids.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  if (edges.length === 0) return null;
  return (
    <>
      <p>{`${title}:`}</p>
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
