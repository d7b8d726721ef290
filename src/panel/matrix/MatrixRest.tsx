import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { TieRow } from '../parts/TieRow';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly ids: readonly EdgeId[];
}

/** Below the table: the ties that have no cell, and what the article does not claim. */
export function MatrixRest({ store, words, ids }: Props) {
  const graph = useStore(store, (state) => state.graph);
  return (
    <div className="ew-matrix-rest">
      {ids.length > 0 && (
        <>
          <h3 className="ew-field">{words.matrix.rest}</h3>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <TieRow store={store} words={words} id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      {graph.dataset.notShown.length > 0 && (
        <>
          <h3 className="ew-field">{words.start.notShown}</h3>
          <ul>
            {graph.dataset.notShown.map((sentence) => (
              <li key={sentence} {...told(graph, words, sentence)}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
