import { useStore } from 'zustand';
import type { EdgeId } from '../../format/types';
import { edgeSentence, formatSentence } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import { edgeTarget } from '../../graph/target';
import { EMPTY_ADDRESS, encodeAddress } from '../../state/urlState';
import type { MapStore } from '../../state/store';
import { isShownEdge } from '../../state/visible';
import type { Words } from '../../i18n/messages/en';
import { chooseHere } from '../parts/selectAndFocus';
import { LineSample } from '../parts/LineSample';
import { PlaceMarks } from '../parts/PlaceMarks';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly id: EdgeId;
}

/**
 * One tie of the list: its line, its sentence, what is claimed, how things stand, and where the article says so. Without script
 * its link leads to the whole reasoning; with it, the store opens that. Each row asks for itself: a filter or a choice renders
 * only the rows that it changes.
 */
export function ListRow({ store, words, id }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const shown = useStore(store, (state) => isShownEdge(state, id));
  const chosen = useStore(store, (state) => state.selection?.id === id);
  const edge = graph.edgeById.get(id);
  if (!edge) return null;
  const target = edgeTarget(id);
  const { claim, places } = edge.reasoning;
  return (
    <li className={`ew-list-row ew-hue-${edge.stance}`} data-list-edge={id} hidden={!shown}>
      <LineSample stance={edge.stance} edge={edge} />
      <div>
        <a
          className="ew-link"
          {...told(graph, words, edge.label)}
          href={encodeAddress({ ...EMPTY_ADDRESS, selection: target })}
          aria-current={chosen || undefined}
          onClick={(event) => {
            // With JavaScript the store decides whether there is an address to write.
            event.preventDefault();
            // Safari gives a clicked link no focus; `usePanelFocus` goes by it.
            event.currentTarget.focus({ preventScroll: true });
            chooseHere(store, target, event.currentTarget);
          }}
        >
          {formatSentence(edgeSentence(graph, edge))}
        </a>
        <p {...told(graph, words, claim)}>{claim}</p>
        <p className="ew-list-kind">
          {words.marks.kind(words.stances[edge.stance], words.statuses[statusOf(edge)])} ·
          <PlaceMarks source={graph.dataset.source} places={places} words={words} />
        </p>
      </div>
    </li>
  );
}
