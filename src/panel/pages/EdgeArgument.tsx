import type { DatasetEdge } from '../../format/types';
import { backgroundOf, stepsUsing } from '../../graph/argument';
import type { Graph } from '../../graph/graph';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { Part } from './Part';
import { StepList } from './StepList';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/**
 * What the article argues with this edge, or why it argues nothing with it. Renders nothing if the
 * dataset says neither.
 */
export function EdgeArgument({ store, graph, messages, edge }: Props) {
  const own = pickArgumentMessages(messages.lang);
  const steps = stepsUsing(graph, edge.id).map(({ id }) => id);
  const why = backgroundOf(graph, edge.id);
  if (steps.length > 0)
    return (
      <Part title={own.usedToArgue} name="argument">
        <StepList store={store} messages={messages} ids={steps} />
      </Part>
    );
  if (why === undefined) return null;
  return (
    <Part title={own.background} name="argument">
      <p {...langAttributes(graph, messages, why)}>{why}</p>
    </Part>
  );
}
