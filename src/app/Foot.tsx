import { memo } from 'react';
import type { Graph } from '../graph/graph';
import { Legend } from '../panel/controls/Legend';
import { LegendButton } from '../panel/controls/LegendButton';
import { ErrorBoundary } from '../panel/parts/ErrorBoundary';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import { MapControls } from './MapControls';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  /** The id of the legend. */
  readonly legend: string;
  readonly stage: () => Stage | null;
}

/**
 * What is below the drawing: legend and controls. Memoized, because the app renders half a dozen
 * times until its drawing responds, and none of that concerns it.
 */
export const Foot = memo(function Foot({ store, graph, messages, legend, stage }: Props) {
  return (
    <div className="ew-foot">
      <ErrorBoundary messages={messages}>
        <Legend graph={graph} messages={messages} id={legend} />
        <LegendButton title={messages.legend.title} opens={legend} />
      </ErrorBoundary>
      <ErrorBoundary messages={messages}>
        <MapControls store={store} messages={messages} stage={stage} />
      </ErrorBoundary>
    </div>
  );
});
