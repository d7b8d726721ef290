import type { Graph } from '../graph/graph';
import type { DatasetNode } from '../format/types';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import { layoutHash } from './layoutHash';
import {
  LAYOUT_SIZE_NAMES,
  SIDES,
  type LayoutSizeName,
  type SolvedLayoutSize,
  type SolvedLayout,
  type SolvedNode,
} from '../geometry/types';

/**
 * Reads `layout.json`, as text or as the value parsed from it. Returns null if it is not a layout,
 * or was solved for another dataset or other layout sizes; the caller then computes a fallback
 * layout. Never throws.
 */
export function readSolved(graph: Graph, input: unknown): SolvedLayout | null {
  const layout = typeof input === 'string' ? parse(input) : input;
  if (!isRecord(layout) || layout.format !== 'edgewise-layout/1') return null;
  const { of, frames } = layout;
  if (typeof of !== 'string' || of !== layoutHash(graph) || !Array.isArray(frames)) return null;
  const isSound = (value: unknown) => isSolvedLayoutSize(graph, value);
  if (!frames.every(isSound)) return null;
  return { format: 'edgewise-layout/1', of, ...(layout.draft === true && { draft: true }), frames };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSolvedLayoutSize(graph: Graph, value: unknown): value is SolvedLayoutSize {
  if (!isRecord(value) || !LAYOUT_SIZE_NAMES.some((name) => name === value.frame)) return false;
  const { nodes, world } = value;
  const size = isWorld(world) ? world : LAYOUT_SIZES[value.frame as LayoutSizeName];
  return (
    isRecord(nodes) &&
    graph.nodes.every(
      (node) =>
        Object.hasOwn(nodes, node.id) &&
        isSolvedNode(nodes[node.id], size) &&
        isNamedBy(node, nodes[node.id], size === world),
    )
  );
}

/**
 * Whether the lines of a label spell the node's name, whatever the line breaks. In a large map a
 * node may have no label.
 */
function isNamedBy({ label, short }: DatasetNode, solved: unknown, mayBeUnnamed: boolean): boolean {
  const squeeze = (text: string) => text.replace(/\s+/gu, '');
  const name = squeeze((solved as SolvedNode).lines.join(''));
  if (name === '') return mayBeUnnamed;
  return name === squeeze(label) || (short !== undefined && name === squeeze(short));
}

type World = NonNullable<SolvedLayoutSize['world']>;

function isWorld(value: unknown): value is World {
  return isRecord(value) && isWithin(value.width, Infinity) && isWithin(value.height, Infinity);
}

function isSolvedNode(value: unknown, { width, height }: World): value is SolvedNode {
  return (
    isRecord(value) &&
    isWithin(value.x, width) &&
    isWithin(value.y, height) &&
    SIDES.some((side) => side === value.side) &&
    Array.isArray(value.lines) &&
    value.lines.every((line) => typeof line === 'string')
  );
}

function isWithin(value: unknown, max: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= max;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
