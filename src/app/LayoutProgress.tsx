import { useId, useSyncExternalStore } from 'react';
import type { Graph } from '../graph/graph';
import { pickCanvasMessages } from '../i18n/messages/canvas/pickCanvasMessages';
import type { Messages } from '../i18n/messages/en';
import css from '../map/canvas/canvas.css?inline';
import { createStylesheetAdopter } from '../panel/parts/createStylesheetAdopter';
import type { MapStore } from '../state/store';
import type { LayoutTask } from './layoutTask';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly task: LayoutTask;
}

const adoptStyles = createStylesheetAdopter(css);

/**
 * Progress of the layout of a large map, with a button that cancels it; shown above the list, which
 * can be read meanwhile. Returning to the map starts the layout again.
 */
export function LayoutProgress({ store, graph, messages, task }: Props) {
  const id = useId();
  const share = useSyncExternalStore(task.subscribe, task.share);
  const texts = pickCanvasMessages(messages.lang);
  return (
    <div
      className="ew-layout-progress"
      ref={(element) => {
        if (element) adoptStyles(element);
      }}
    >
      <label htmlFor={id}>{texts.layingOut(graph.nodes.length)}</label>
      <progress id={id} max={1} value={share} />
      <button
        type="button"
        className="ew-tool ew-tool-wide"
        onClick={() => {
          task.cancel();
          store.getState().switchView('list');
        }}
      >
        {texts.listOnly}
      </button>
    </div>
  );
}
