import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useStore } from 'zustand';
import type { NodeId } from '../../format/types';
import { membersOf } from '../../graph/members';
import { nodeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { NodeName } from '../parts/NodeName';
import { Part } from './Part';
import { hoverProps } from '../parts/hoverProps';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: NodeId;
}

/** The members of a framework; renders nothing if the article names none. */
export function Members({ store, messages, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const members = membersOf(graph, id);
  if (members.length === 0) return null;
  return (
    <Part title={pickPageMessages(messages.lang).members}>
      <ul className="ew-members">
        {members.map((member) => (
          <li key={member}>
            <button type="button" className="ew-chip" {...hoverProps(store, nodeTarget(member))}>
              <NodeName graph={graph} messages={messages} id={member} />
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
