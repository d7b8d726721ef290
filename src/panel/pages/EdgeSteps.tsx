import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useStore } from 'zustand';
import { nextEdge } from '../../graph/order';
import type { MapState, MapStore } from '../../state/store';
import { visibleOf } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

const edgeBeside = (step: 1 | -1) => (state: MapState) =>
  nextEdge(state.graph, visibleOf(state), state.selection, step);
const PREVIOUS = edgeBeside(-1);
const NEXT = edgeBeside(1);

/**
 * Previous and next edge in the article's order. At either end the button stays, so that its focus
 * is not lost.
 */
export function EdgeSteps({ store, messages }: Props) {
  const first = useStore(store, PREVIOUS) === null;
  const last = useStore(store, NEXT) === null;
  const { selectPrevious, selectNext } = store.getState();
  return (
    <div className="ew-steps">
      <button type="button" className="ew-step" aria-disabled={first} onClick={selectPrevious}>
        <span aria-hidden="true" className="ew-arrow">
          ←
        </span>{' '}
        <span>{pickPageMessages(messages.lang).previous}</span>
      </button>
      <button type="button" className="ew-step" aria-disabled={last} onClick={selectNext}>
        <span>{pickPageMessages(messages.lang).next}</span>{' '}
        <span aria-hidden="true" className="ew-arrow">
          →
        </span>
      </button>
    </div>
  );
}
