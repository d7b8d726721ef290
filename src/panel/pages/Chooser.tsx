import { useId } from 'react';
import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { EdgeRows } from '../parts/EdgeRows';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * "Which line?", after a tap that may have meant several edges, or for a passage that several edges
 * cite.
 */
export function Chooser({ store, messages }: Props) {
  const label = useId();
  const chooser = useStore(store, (state) => state.chooser);
  if (chooser === null) return null;
  return (
    <div className="ew-chooser" role="group" aria-labelledby={label}>
      <div className="ew-top">
        <h2 id={label} className="ew-field" tabIndex={-1} data-chooser="">
          {messages.map.whichEdge}
        </h2>
        <button
          type="button"
          className="ew-icon"
          aria-label={messages.map.close}
          onClick={() => store.getState().goBack()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <EdgeRows store={store} messages={messages} ids={chooser} />
    </div>
  );
}
