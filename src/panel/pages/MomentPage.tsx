import { useStore } from 'zustand';
import type { Moment } from '../../format/types';
import { langAttributes } from '../../i18n/langAttributes';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { PanelPage } from './PanelPage';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly moment: Moment;
}

const loadParts = () => loadOptional(import('../moments/MomentParts'));

/** What held at a moment, and what is new or has dropped out since the one before. */
export function MomentPage({ store, messages, moment }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <PanelPage
      store={store}
      messages={messages}
      kind={pickPageMessages(messages.lang).moment}
      title={<span {...langAttributes(graph, messages, moment.label)}>{moment.label}</span>}
      subject={moment.id}
      canShare={false}
      onClose={() => store.getState().chooseMoment(null)}
    >
      <LazyPart messages={messages} load={loadParts}>
        {({ MomentParts }) => <MomentParts {...{ store, graph, messages, moment }} />}
      </LazyPart>
    </PanelPage>
  );
}
