import type { DatasetNode } from '../types';
import { defineKeys, PackedRow } from './PackedRow';
import { PackedRows } from './PackedRows';

/** What is needed of all nodes at once. */
const COLUMNS = [
  ...['id', 'kind', 'label', 'short', 'period', 'basis', 'places'],
  ...['seed', 'aliases', 'find'],
];

/** Packs nodes; see `packSteps`. */
export function* packNodes(
  nodes: readonly DatasetNode[],
  stepItems: number,
): Generator<undefined, readonly DatasetNode[]> {
  const rows = new PackedRows(nodes.length, COLUMNS);
  for (const [i, node] of nodes.entries()) {
    rows.add(node);
    if (i % stepItems === stepItems - 1) yield;
  }
  rows.end();
  return nodes.map((_, i) => new PackedNode(rows, i) as unknown as DatasetNode);
}

class PackedNode extends PackedRow {}
defineKeys(PackedNode, COLUMNS, ['summary', 'note']);
