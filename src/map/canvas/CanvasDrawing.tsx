import { useId, type Ref } from 'react';
import { useStore } from 'zustand';
import { edgeName, nodeName } from '../../i18n/labels';
import { pickCanvasMessages } from '../../i18n/messages/canvas/pickCanvasMessages';
import type { Messages } from '../../i18n/messages/en';
import type { Graph } from '../../graph/graph';
import { edgeNumber } from '../../graph/order';
import { sameTarget, type DrawnTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { Surroundings } from './Surroundings';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly panelId: string;
  readonly surface: Ref<HTMLDivElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  readonly overview: Ref<HTMLCanvasElement>;
}

/**
 * The DOM elements of a large map. Its marks are pixels, so one element takes the focus for all of
 * them and names the mark that the keyboard has reached. Re-rendered only when that mark changes.
 */
export function CanvasDrawing({
  store,
  graph,
  messages,
  panelId,
  surface,
  canvas,
  overview,
}: Props) {
  const id = useId();
  const texts = pickCanvasMessages(messages.lang);
  const focused = useStore(store, (state) => state.focused?.target ?? null);
  const isSelected = useStore(
    store,
    (state) => focused !== null && sameTarget(state.selection, focused),
  );
  const name = focused && nameOf(messages, graph, focused);
  const map = messages.map.marks(graph.nodes.length, graph.edges.length);
  const markId = `${id}-${focused?.kind}-${focused?.id}`;
  return (
    <div className="ew-large">
      <div
        ref={surface}
        className="ew-map"
        role="application"
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- it handles keys itself
        tabIndex={0}
        aria-roledescription={texts.role}
        aria-label={texts.label(map, name)}
        aria-describedby={`${id}-how`}
        aria-activedescendant={name ? markId : undefined}
      >
        <canvas ref={canvas} className="ew-canvas" aria-hidden="true" />
        {name && (
          <span
            key={markId}
            id={markId}
            role="button"
            className="ew-hidden"
            aria-label={name}
            aria-pressed={isSelected}
            aria-controls={panelId}
          />
        )}
        <canvas ref={overview} className="ew-overview" aria-hidden="true" hidden />
      </div>
      <p id={`${id}-how`} className="ew-hidden">
        {texts.howTo}
      </p>
      <Surroundings store={store} graph={graph} messages={messages} />
    </div>
  );
}

function nameOf(messages: Messages, graph: Graph, target: DrawnTarget): string | null {
  if (target.kind === 'node') {
    const node = graph.nodeById.get(target.id);
    return node ? nodeName(messages, graph, node) : null;
  }
  const edge = graph.edgeById.get(target.id);
  const row = { k: edgeNumber(graph, target.id), n: graph.edges.length };
  return edge ? edgeName(messages, graph, edge, row) : null;
}
