import type { DatasetNode } from '../types';
import { defineKeys, PackedRow, readRows, rowsIn } from './PackedRow';
import { PackedRows } from './PackedRows';
import { PackedStrings } from './PackedStrings';

/** What is needed of all nodes at once. */
const COLUMNS = [
  ...['id', 'kind', 'label', 'short', 'period', 'basis', 'places'],
  ...['seed', 'aliases', 'find'],
];

export interface PackedNodes {
  readonly ids: PackedStrings;
  readonly read: () => readonly DatasetNode[];
}

/** Packs nodes; see `packSteps`. */
export function* packNodes(
  nodes: readonly DatasetNode[],
  stepItems: number,
): Generator<undefined, PackedNodes> {
  const ids = new PackedStrings();
  const rows = new PackedRows(nodes.length, COLUMNS, {
    id: ids,
    label: new PackedStrings(),
  });
  for (const [i, node] of nodes.entries()) {
    rows.add(node);
    if (i % stepItems === stepItems - 1) yield;
  }
  rows.end();
  const Row = rowsIn(PackedNode, rows);
  return { ids, read: readRows(Row, nodes.length) as unknown as PackedNodes['read'] };
}

class PackedNode extends PackedRow {}
defineKeys(PackedNode, COLUMNS, ['summary', 'note']);
