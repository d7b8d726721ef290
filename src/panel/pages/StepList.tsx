import type { StepId } from '../../format/types';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { StepRow } from '../parts/StepRow';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly ids: readonly StepId[];
}

/** Steps of the argument, each a link to its page. */
export function StepList({ store, messages, ids }: Props) {
  return (
    <ul className="ew-rows">
      {ids.map((id) => (
        <li key={id}>
          <StepRow store={store} messages={messages} id={id} />
        </li>
      ))}
    </ul>
  );
}
