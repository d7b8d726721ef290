import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useStore } from 'zustand';
import type { DatasetEdge } from '../../format/types';
import { MAX_SEPARATE_EDGES } from '../../graph/lines';
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

/**
 * Links from one edge of a pair to the others. Renders nothing for a pair with one edge, or with so
 * many that the page of the pair lists them better (`data-open-pair` leads there).
 */
export function PairSwitch({ store, messages, edge }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const ids = graph.parallels.get(edge.id) ?? [];
  if (ids.length > MAX_SEPARATE_EDGES) return null;
  const pairEdges = ids
    .map((id) => graph.edgeById.get(id))
    .filter((pairEdge) => pairEdge !== undefined);
  if (pairEdges.length < 2) return null;
  const distinct = disambiguate(pairEdges, (pairEdge) => pairEdge.stance);
  return (
    <div className="ew-switch" role="group" aria-label={pickPageMessages(messages.lang).otherTies}>
      {pairEdges.map((pairEdge) => (
        <button
          key={pairEdge.id}
          type="button"
          className={`ew-segment ew-segment-${pairEdge.stance}`}
          aria-pressed={pairEdge.id === edge.id}
          onClick={() => store.getState().select(edgeTarget(pairEdge.id))}
        >
          <LineSample stance={pairEdge.stance} edge={pairEdge} />
          <SegmentLabel
            lang={langAttributes(graph, messages, pairEdge.label)}
            distinct={distinct.get(pairEdge.id)}
          >
            {messages.stances[pairEdge.stance]}
          </SegmentLabel>
        </button>
      ))}
    </div>
  );
}

interface SegmentProps {
  readonly distinct: string | undefined;
  readonly lang: ReturnType<typeof langAttributes>;
  /** The stance's name. */
  readonly children: string;
}

/** The stance's name; if several edges share a stance, the words that distinguish this one. */
function SegmentLabel({ distinct, lang, children }: SegmentProps) {
  if (distinct === undefined) return <span>{children}</span>;
  return (
    <span>
      <span className="ew-hidden">{`${children}:`}</span> <span {...lang}>{distinct}</span>
    </span>
  );
}
