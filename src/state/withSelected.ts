import type { NodeId } from '../format/types';
import { nodesOfPair, pairTarget, type Target } from '../graph/target';

/**
 * The pair of the selected node, or of the first of the selected pair, and another node; the target
 * itself if the two make no pair.
 */
export function withSelected<T extends Target | null>(
  { selection }: { readonly selection: Target | null },
  target: T,
): T | Target {
  const first = firstNode(selection);
  const isPair = target?.kind === 'node' && first !== null && first !== target.id;
  return isPair ? pairTarget(first, target.id) : target;
}

function firstNode(selection: Target | null): NodeId | null {
  if (selection?.kind === 'node') return selection.id;
  return selection?.kind === 'pair' ? nodesOfPair(selection.id)[0] : null;
}
