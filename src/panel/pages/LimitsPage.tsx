import { useStore } from 'zustand';
import { loadOptional } from '../../i18n/loadOptional';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { LazyPart } from '../parts/LazyPart';
import { Share } from '../share/Share';
import { PageTop } from './PageTop';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

const loadParts = () => loadOptional(import('../limits/LimitsParts'));

/** What the map does not show, who made it and how, and how to cite it. */
export function LimitsPage({ store, messages }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop
            store={store}
            messages={messages}
            onClose={() => store.getState().showLimits(false)}
          >
            {pickPageMessages(messages.lang).about}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {messages.start.notShown}
          </h2>
        </div>
        <div className="ew-parts ew-fade">
          <LazyPart messages={messages} load={loadParts}>
            {({ LimitsParts }) => <LimitsParts {...{ store, graph, messages }} />}
          </LazyPart>
        </div>
        <p className="ew-take">
          <Share store={store} messages={messages} />
        </p>
      </div>
    </div>
  );
}
