import { useId } from 'react';
import { useStore } from 'zustand';
import type { EdgeId } from '../dataset/types';
import { edgeSentence, formatSentence } from '../model/sentence';
import { statusOf } from '../model/status';
import { edgeTarget } from '../model/target';
import { EMPTY_ADDRESS, encodeAddress } from '../state/address';
import type { MapStore } from '../state/store';
import { isShownEdge } from '../state/visible';
import type { Words } from '../state/words/en';
import { LineSample } from './LineSample';
import { told } from './told';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** Every tie in the article's order, in words: what a page without JavaScript shows too. */
export function ListView({ store, words }: Props) {
  const label = useId();
  const graph = useStore(store, (state) => state.graph);
  return (
    <section className="ew-list" aria-labelledby={label}>
      <h2 id={label} className="ew-title">
        {words.list.title}
      </h2>
      <ol className="ew-list-rows">
        {graph.order.map((id) => (
          <ListRow key={id} store={store} words={words} id={id} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps extends Props {
  readonly id: EdgeId;
}

/** Each row asks for itself: a filter renders only the rows that it changes. */
function ListRow({ store, words, id }: RowProps) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const target = edgeTarget(id);
  const own = told(graph.dataset, words);
  return (
    <li className="ew-list-row" data-list-edge={id} hidden={!shown}>
      <LineSample stance={edge.stance} edge={edge} />
      <div>
        <a
          className="ew-link"
          {...own}
          href={encodeAddress({ ...EMPTY_ADDRESS, selection: target })}
          onClick={(event) => {
            // With JavaScript the store decides whether there is an address to write.
            event.preventDefault();
            // Safari gives a clicked link no focus; `usePanelFocus` goes by it.
            event.currentTarget.focus({ preventScroll: true });
            store.getState().select(target);
          }}
        >
          {formatSentence(edgeSentence(graph, edge))}
        </a>
        <p>
          <span {...own}>{edge.reasoning.claim}</span>{' '}
          <span className="ew-sub">
            {words.marks.kind(words.stances[edge.stance], words.statuses[statusOf(edge)])}
          </span>
        </p>
      </div>
    </li>
  );
}
