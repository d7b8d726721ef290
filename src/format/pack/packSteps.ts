import type { Dataset } from '../types';
import { packEdges } from './packEdges';
import { packNodes } from './packNodes';

/** Nodes or edges in one step: 1,000 edges take about 5 ms. */
const STEP_ITEMS = 1000;

/**
 * A dataset with its nodes and edges as tables (`PackedRows`). What is needed of all of them at once
 * is in columns; texts such as summaries and reasonings are outside the JavaScript heap and parsed
 * again each time they are read. As objects 10,000 nodes and 20,000 edges take 3.9 MB more. In
 * steps. The dataset must be checked and have shared its parts (`shareSteps`).
 *
 * Tables and rows are classes and not closures: closures would keep what the functions hold that the
 * build inlines them into, such as the dataset's text. Fields are not private (`#`), because the build
 * lowers those of `map.html` to a weak map.
 */
export function* packSteps(
  dataset: Dataset,
  stepItems = STEP_ITEMS,
): Generator<undefined, Dataset> {
  const nodes = yield* packNodes(dataset.nodes, stepItems);
  const edges = yield* packEdges(dataset.edges, nodes, stepItems);
  // Overwritten and not left out, so that keys keep their order.
  const packed = { ...dataset };
  defineReader(packed, 'nodes', nodes.read);
  defineReader(packed, 'edges', edges);
  return packed;
}

function defineReader(owner: Dataset, key: 'nodes' | 'edges', read: () => unknown): void {
  Object.defineProperty(owner, key, { get: read, enumerable: true });
}
