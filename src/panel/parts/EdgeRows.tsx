import type { EdgeId } from '../../format/types';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { EdgeRow } from './EdgeRow';
import { GrowingList } from './GrowingList';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly ids: readonly EdgeId[];
  /** See `EdgeRow`. */
  readonly saysStatus?: boolean;
}

/** Edges to choose from, one below the other. */
export function EdgeRows({ store, messages, ids, saysStatus = true }: Props) {
  return (
    <GrowingList messages={messages} className="ew-rows" items={ids} keyOf={String}>
      {(id) => <EdgeRow {...{ store, messages, id, saysStatus }} />}
    </GrowingList>
  );
}
