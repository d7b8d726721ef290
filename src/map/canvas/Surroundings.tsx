import { useStore } from 'zustand';
import type { Graph } from '../../graph/graph';
import { pickCanvasMessages } from '../../i18n/messages/canvas/pickCanvasMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

const DISTANCES = [1, 2] as const;

/** Controls that show only the surroundings of the selected or isolated node. */
export function Surroundings({ store, graph, messages }: Props) {
  const isolated = useStore(store, (state) => state.isolated);
  const distance = useStore(store, (state) => state.isolatedDistance);
  const selected = useStore(store, ({ selection }) =>
    selection?.kind === 'node' ? selection.id : null,
  );
  const id = selected ?? isolated;
  const node = id === null ? undefined : graph.nodeById.get(id);
  if (!node) return null;
  const texts = pickCanvasMessages(messages.lang);
  const { isolate } = store.getState();
  return (
    <div className="ew-around" role="group" aria-label={texts.surroundings(node.label)}>
      <span aria-hidden="true">{texts.only}</span>
      {DISTANCES.map((steps) => (
        <button
          key={steps}
          type="button"
          className="ew-tool ew-tool-wide"
          aria-pressed={isolated === id && distance === steps}
          onClick={() => isolate(node.id, steps)}
        >
          {texts.steps(steps)}
        </button>
      ))}
      {isolated !== null && (
        <button type="button" className="ew-tool ew-tool-wide" onClick={() => isolate(null)}>
          {texts.whole}
        </button>
      )}
    </div>
  );
}
