import type { Reasoning } from '../format/types';
import type { Graph } from '../graph/graph';
import { nodeLabel } from '../graph/sentence';
import type { Messages, Viewpoint } from './messages/en';

/** The viewpoint of a reasoning or a step, with a node's label in place of its id. */
export function viewpointOf(
  graph: Graph,
  { viewpoint = 'author' }: Partial<Pick<Reasoning, 'viewpoint'>>,
): Viewpoint {
  if (viewpoint === 'author') return 'author';
  if (viewpoint === 'reported') return 'reported';
  return { name: nodeLabel(graph, viewpoint) };
}

/** How firmly a claim is made and whose view it is, as one sentence. */
export function firmnessOf(messages: Messages, graph: Graph, reasoning: Reasoning): string {
  return messages.firmness(reasoning.qualifier, viewpointOf(graph, reasoning), reasoning.hedge);
}
