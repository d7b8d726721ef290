import { useStore } from 'zustand';
import type { StepId } from '../../format/types';
import { stepTarget } from '../../graph/target';
import { langAttributes } from '../../i18n/langAttributes';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { hoverProps } from './hoverProps';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: StepId;
}

/** One step of the argument in a list of links, by its text. */
export function StepRow({ store, messages, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const text = graph.stepById.get(id)?.text;
  return (
    <button type="button" className="ew-row" {...hoverProps(store, stepTarget(id))}>
      <span {...langAttributes(graph, messages, text)}>{text}</span>
    </button>
  );
}
