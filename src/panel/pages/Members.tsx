import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useStore } from 'zustand';
import type { NodeId } from '../../format/types';
import { membersOf } from '../../graph/members';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { NodeChips } from '../parts/NodeChips';
import { Part } from './Part';

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
      <NodeChips {...{ store, graph, messages }} ids={members} />
    </Part>
  );
}
