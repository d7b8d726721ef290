import { useStore } from 'zustand';
import type { DatasetEdge } from '../../format/types';
import { edgeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { LineSample } from '../parts/LineSample';
import { langAttributes } from '../../i18n/langAttributes';
import { disambiguate } from '../matrix/disambiguate';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/** From one tie of a pair to the others. Nothing for a pair with one tie. */
export function PairSwitch({ store, messages, edge }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const ids = graph.parallels.get(edge.id) ?? [];
  const ties = ids.map((id) => graph.edgeById.get(id)).filter((tie) => tie !== undefined);
  if (ties.length < 2) return null;
  const distinct = disambiguate(ties, (tie) => tie.stance);
  return (
    <div className="ew-switch" role="group" aria-label={messages.panel.otherTies}>
      {ties.map((tie) => (
        <button
          key={tie.id}
          type="button"
          className={`ew-segment ew-segment-${tie.stance}`}
          aria-pressed={tie === edge}
          onClick={() => store.getState().select(edgeTarget(tie.id))}
        >
          <LineSample stance={tie.stance} edge={tie} />
          <SegmentLabel
            own={langAttributes(graph, messages, tie.label)}
            distinct={distinct.get(tie.id)}
          >
            {messages.stances[tie.stance]}
          </SegmentLabel>
        </button>
      ))}
    </div>
  );
}

interface SegmentProps {
  readonly distinct: string | undefined;
  readonly own: ReturnType<typeof langAttributes>;
  /** The stance's word. */
  readonly children: string;
}

/** The stance's word; among several ties of one stance, what tells this one apart. */
function SegmentLabel({ distinct, own, children }: SegmentProps) {
  if (distinct === undefined) return <span>{children}</span>;
  return (
    <span>
      <span className="ew-hidden">{children}:</span> <span {...own}>{distinct}</span>
    </span>
  );
}
