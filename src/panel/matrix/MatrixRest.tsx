import { pickMatrixMessages } from '../../i18n/messages/matrix/pickMatrixMessages';
import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { ShowMore } from '../parts/ShowMore';
import { useGrowingCount } from '../parts/useGrowingCount';
import { EdgeRow } from '../parts/EdgeRow';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly ids: readonly EdgeId[];
}

/** Below the table: the edges that have no cell, and what the article does not claim. */
export function MatrixRest({ store, messages, ids }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const { count, more, showMore } = useGrowingCount(ids.length);
  return (
    <div className="ew-matrix-rest">
      {ids.length > 0 && (
        <>
          <h3 className="ew-field">{pickMatrixMessages(messages.lang).rest}</h3>
          <ul>
            {ids.slice(0, count).map((id) => (
              <li key={id}>
                <EdgeRow store={store} messages={messages} id={id} />
              </li>
            ))}
          </ul>
          <ShowMore {...{ messages, count, more }} onClick={showMore} />
        </>
      )}
      {graph.dataset.notShown.length > 0 && (
        <>
          <h3 className="ew-field">{messages.start.notShown}</h3>
          <ul>
            {graph.dataset.notShown.map((sentence) => (
              <li key={sentence} {...langAttributes(graph, messages, sentence)}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
