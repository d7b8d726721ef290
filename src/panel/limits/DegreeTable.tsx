import type { Graph } from '../../graph/graph';
import type { SignedDegree } from '../../graph/signedNetwork';
import { pickSignedMessages } from '../../i18n/messages/signed/pickSignedMessages';
import type { Messages } from '../../i18n/messages/en';
import { NodeName } from '../parts/NodeName';
import { ShowMore } from '../parts/ShowMore';
import { LONG_LIST, useGrowingCount } from '../parts/useGrowingCount';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly degrees: readonly SignedDegree[];
}

/** With how many others each name cooperates, is in dispute, or both. */
export function DegreeTable({ graph, messages, degrees }: Props) {
  const own = pickSignedMessages(messages.lang);
  const columns = [
    { short: own.positive, name: own.positiveName },
    { short: own.negative, name: own.negativeName },
    { short: own.both, name: own.bothName },
  ];
  const { count, more, showMore } = useGrowingCount(degrees.length);
  return (
    <div>
      <table className="ew-degrees">
        <thead>
          <tr>
            <th scope="col">{own.name}</th>
            {columns.map(({ short, name }) => (
              <th key={short} scope="col" abbr={name}>
                <span aria-hidden="true">{short}</span>
                <span className="ew-hidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {degrees.slice(0, count).map(({ id, positive, negative, mixed }) => (
            <tr key={id}>
              {/* Where the focus goes when rows are added. */}
              <th scope="row" tabIndex={degrees.length > LONG_LIST ? -1 : undefined}>
                <NodeName graph={graph} messages={messages} id={id} />
              </th>
              <td>{messages.number(positive)}</td>
              <td>{messages.number(negative)}</td>
              <td>{messages.number(mixed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...{ messages, count, more }} onClick={showMore} />
    </div>
  );
}
