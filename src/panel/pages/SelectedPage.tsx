import type { Graph } from '../../graph/graph';
import type { Target } from '../../graph/target';
import { stopIndex, tourOf } from '../../graph/tour';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgePage } from './EdgePage';
import { NodePage } from './NodePage';
import { PairPage } from './PairPage';
import { StepPage } from './StepPage';
import { TourPage } from '../tour/TourPage';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly graph: Graph;
  readonly selection: Target;
  /** Whether the tour is being followed. */
  readonly isTour: boolean;
}

/**
 * The page of the selection. A selection is always in this graph: URLs and method calls are checked
 * before.
 */
export function SelectedPage({ store, messages, graph, selection, isTour }: Props) {
  switch (selection.kind) {
    case 'edge': {
      const edge = graph.edgeById.get(selection.id);
      return edge && <EdgePage store={store} messages={messages} edge={edge} />;
    }
    case 'node': {
      const node = graph.nodeById.get(selection.id);
      return node && <NodePage store={store} messages={messages} node={node} />;
    }
    case 'step': {
      const stops = isTour ? tourOf(graph) : [];
      const stop = stops[stopIndex(stops, selection.id)];
      if (stop) return <TourPage store={store} messages={messages} stop={stop} />;
      const step = graph.stepById.get(selection.id);
      return step && <StepPage store={store} messages={messages} step={step} />;
    }
    case 'pair':
      return <PairPage store={store} messages={messages} id={selection.id} />;
  }
}
