import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { settle, settleInSlices } from '../layout/fallbackLayout';
import type { LayoutProvider, WaitingProps } from './createLayoutProvider';
import { MapStage } from './MapStage';
import { WaitForLayout } from './WaitForLayout';

/** Graphs up to this size settle in one task of some 100 ms. */
const MAX_AT_ONCE = 60;

/** Positions by d3-force for the layout sizes that are not known. */
export function createSettledProvider(
  graph: Graph,
  given: ReadonlyMap<LayoutSizeName, SolvedLayoutSize>,
): LayoutProvider {
  const known = new Map(given);
  const preparing = new Map<LayoutSizeName, Promise<unknown>>();
  const layoutFor = (name: LayoutSizeName) => {
    const solved = known.get(name) ?? settle(graph, LAYOUT_SIZES[name]);
    known.set(name, solved);
    return solved;
  };
  if (graph.nodes.length <= MAX_AT_ONCE) return { layoutFor };
  const prepare = (name: LayoutSizeName) => {
    // Also once it is fulfilled: whoever waits with React's `use` has to be given it again.
    const begun = preparing.get(name);
    if (begun) return begun;
    if (known.has(name)) return null;
    const promise = settleInSlices(graph, LAYOUT_SIZES[name]).then((solved) =>
      known.set(name, solved),
    );
    preparing.set(name, promise);
    return promise;
  };
  const Waiting = ({ layoutFor: solvedFor, layoutSize, ...stage }: WaitingProps) => (
    <WaitForLayout {...stage} preparing={prepare(layoutSize)}>
      {() => <MapStage {...stage} solved={solvedFor(layoutSize)} />}
    </WaitForLayout>
  );
  return { layoutFor, prepare, Waiting };
}
