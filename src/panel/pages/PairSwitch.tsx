import { useStore } from 'zustand';
import type { DatasetEdge } from '../../format/types';
import { edgeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';
import { told } from '../../i18n/langAttributes';
import { wordsApart } from '../matrix/disambiguate';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly edge: DatasetEdge;
}

/** From one tie of a pair to the others. Nothing for a pair with one tie. */
export function PairSwitch({ store, words, edge }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const ids = graph.parallels.get(edge.id) ?? [];
  const ties = ids.map((id) => graph.edgeById.get(id)).filter((tie) => tie !== undefined);
  if (ties.length < 2) return null;
  const apart = wordsApart(ties, (tie) => tie.stance);
  return (
    <div className="ew-switch" role="group" aria-label={words.panel.otherTies}>
      {ties.map((tie) => (
        <button
          key={tie.id}
          type="button"
          className={`ew-segment ew-segment-${tie.stance}`}
          aria-pressed={tie === edge}
          onClick={() => store.getState().select(edgeTarget(tie.id))}
        >
          <LineSample stance={tie.stance} edge={tie} />
          <SegmentWords own={told(graph, words, tie.label)} apart={apart.get(tie.id)}>
            {words.stances[tie.stance]}
          </SegmentWords>
        </button>
      ))}
    </div>
  );
}

interface SegmentProps {
  readonly apart: string | undefined;
  readonly own: ReturnType<typeof told>;
  /** The stance's word. */
  readonly children: string;
}

/** The stance's word; among several ties of one stance, what tells this one apart. */
function SegmentWords({ apart, own, children }: SegmentProps) {
  if (apart === undefined) return <span>{children}</span>;
  return (
    <span>
      <span className="ew-hidden">{children}:</span> <span {...own}>{apart}</span>
    </span>
  );
}
