import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { Fragment } from 'react';
import { useStore } from 'zustand';
import { STANCES, type DatasetNode } from '../../format/types';
import { isFramework } from '../../graph/members';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { BasisNote } from './BasisNote';
import { Members } from './Members';
import { NodeName } from '../parts/NodeName';
import { PanelPage } from './PanelPage';
import { ParagraphBars } from './ParagraphBars';
import { Part } from './Part';
import { EdgeRows } from '../parts/EdgeRows';
import { WithOther } from './WithOther';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly node: DatasetNode;
}

/** One node: what it is, its members, and all its edges by stance. */
export function NodePage({ store, messages, node }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const isolated = useStore(store, (state) => state.isolated === node.id);
  const edges = (graph.edgesAt.get(node.id) ?? [])
    .map((id) => graph.edgeById.get(id))
    .filter((edge) => edge !== undefined);
  const groups = STANCES.map((stance) => ({
    stance,
    ids: edges.filter((edge) => edge.stance === stance).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
  return (
    <PanelPage
      store={store}
      messages={messages}
      kind={messages.kinds[node.kind]}
      title={<NodeName graph={graph} messages={messages} id={node.id} />}
      subject={node.id}
    >
      <p {...langAttributes(graph, messages, node.summary)}>{node.summary}</p>
      {node.aliases !== undefined && node.aliases.length > 0 && (
        <p className="ew-note">
          <span>{`${pickPageMessages(messages.lang).alsoCalled}:`}</span>{' '}
          {node.aliases.map((alias, i) => (
            <Fragment key={alias}>
              {i > 0 && <span>{messages.comma}</span>}
              <span {...langAttributes(graph, messages, alias)}>{alias}</span>
            </Fragment>
          ))}
        </p>
      )}
      {edges.length > 0 && (
        <button
          type="button"
          className="ew-tool ew-star"
          aria-pressed={isolated}
          onClick={() => store.getState().isolate(node.id)}
        >
          {pickPageMessages(messages.lang).isolate(node.label)}
        </button>
      )}
      <BasisNote messages={messages} basis={node.basis} note={node.note} />
      {isFramework(node) && <Members store={store} messages={messages} id={node.id} />}
      {groups.length === 0 && <p>{messages.panel.noTies}</p>}
      {groups.map(({ stance, ids }) => (
        <Part
          key={stance}
          title={pickPageMessages(messages.lang).stanceCount(messages.stances[stance], ids.length)}
        >
          <EdgeRows store={store} messages={messages} ids={ids} />
        </Part>
      ))}
      <WithOther {...{ store, graph, messages, node }} />
      {node.places.length > 0 && (
        <Part title={pickPageMessages(messages.lang).places} name="places">
          <ParagraphBars source={graph.dataset.source} places={node.places} messages={messages} />
        </Part>
      )}
    </PanelPage>
  );
}
