import { useStore } from 'zustand';
import type { NodeId } from '../../format/types';
import { membersOf } from '../../graph/members';
import { nodeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { NodeName } from '../parts/NodeName';
import { Part } from './Part';
import { previewOf } from '../parts/hoverProps';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly id: NodeId;
}

/** Who belongs to a framework; nothing where the article names nobody. */
export function Members({ store, words, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const members = membersOf(graph, id);
  if (members.length === 0) return null;
  return (
    <Part title={words.panel.members}>
      <ul className="ew-members">
        {members.map((member) => (
          <li key={member}>
            <button type="button" className="ew-chip" {...previewOf(store, nodeTarget(member))}>
              <NodeName graph={graph} words={words} id={member} />
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
