import { useStore } from 'zustand';
import type { Moment } from '../../format/types';
import { langAttributes } from '../../i18n/langAttributes';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { PageTop } from './PageTop';

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
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop
            store={store}
            messages={messages}
            onClose={() => store.getState().chooseMoment(null)}
          >
            {pickPageMessages(messages.lang).moment}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            <span {...langAttributes(graph, messages, moment.label)}>{moment.label}</span>
          </h2>
        </div>
        <div key={moment.id} className="ew-parts ew-fade">
          <LazyPart messages={messages} load={loadParts}>
            {({ MomentParts }) => <MomentParts {...{ store, graph, messages, moment }} />}
          </LazyPart>
        </div>
      </div>
    </div>
  );
}
