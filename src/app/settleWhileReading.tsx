import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { LayoutSizeName, SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import { settleInSlices } from '../layout/fallbackLayout';
import type { LayoutProvider, WaitingProps } from './createLayoutProvider';
import { MapStage } from './MapStage';
import { WaitForLayout } from './WaitForLayout';

/** Settles positions in slices, while the list is read, and puts them into `known`. */
export function settleWhileReading(
  graph: Graph,
  known: Map<LayoutSizeName, SolvedLayoutSize>,
): Omit<LayoutProvider, 'layoutFor'> {
  const preparing = new Map<LayoutSizeName, Promise<unknown>>();
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
  const Waiting = ({ layoutFor, layoutSize, ...stage }: WaitingProps) => (
    <WaitForLayout {...stage} preparing={prepare(layoutSize)}>
      {() => <MapStage key={layoutSize} {...stage} solved={layoutFor(layoutSize)} />}
    </WaitForLayout>
  );
  return { prepare, Waiting };
}
