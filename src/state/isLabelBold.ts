import type { NodeId, Stance } from '../format/types';
import type { Graph } from '../graph/graph';
import type { Target } from '../graph/target';
import { emphasisOfNode, type EmphasisInput } from './emphasis';
import { isSelectionHidden } from './visible';

interface LabelInput {
  readonly graph: Graph;
  readonly selection: Target | null;
  readonly hovered: Target | null;
}

/**
 * The colour of a node's ring: for the two ends of the selected edge its stance, for all that a
 * selected step is about `neutral`; undefined without a ring, and if the edge is filtered away.
 */
export function ringStanceOf(state: EmphasisInput, id: NodeId): Stance | undefined {
  const { graph, selection } = state;
  if (isSelectionHidden(state)) return undefined;
  if (selection?.kind === 'step')
    return emphasisOfNode(state, id) === 'related' ? 'neutral' : undefined;
  return isEndOf(graph, selection, id) ? graph.edgeById.get(selection.id)?.stance : undefined;
}

/**
 * Labels are bold under the pointer, on the selection, and at the ends of a hovered or selected
 * edge.
 */
export function isLabelBold({ graph, selection, hovered }: LabelInput, id: NodeId): boolean {
  return [hovered, selection].some(
    (target) => (target?.kind === 'node' && target.id === id) || isEndOf(graph, target, id),
  );
}

function isEndOf(
  graph: Graph,
  target: Target | null,
  id: NodeId,
): target is Extract<Target, { kind: 'edge' }> {
  const edge = target?.kind === 'edge' ? graph.edgeById.get(target.id) : undefined;
  return edge !== undefined && (edge.source === id || edge.target === id);
}
