import type { DatasetNode, EdgeId, NodeId } from '../format/types';
import type { Graph } from './graph';
import { isFramework } from './members';
import { readingOrder } from './order';
import { principals } from './principals';

/** The sections of rows, in the order of the table. */
export const SECTIONS = ['principal', 'framework', 'actor', 'project', 'event', 'idea'] as const;
export type Section = (typeof SECTIONS)[number];

export interface MatrixSection {
  readonly section: Section;
  readonly rows: readonly NodeId[];
}

/** The adjacency matrix: which nodes are connected by an edge. */
export interface Matrix {
  /** Principals, frameworks, then other actors whose edges would otherwise have no cell. */
  readonly columns: readonly NodeId[];
  /** Every node, as far as the matrix can hold them; no section is empty. */
  readonly sections: readonly MatrixSection[];
  /** Edges between two nodes neither of which has a column. */
  readonly rest: readonly EdgeId[];
}

/**
 * Builds the matrix of a graph. It has few columns, so that it stays readable: an actor whose edges
 * all lead to principals and frameworks gets only a row, which holds these edges. An edge between
 * two nodes that have both row and column is in two cells.
 */
export function buildMatrix(graph: Graph): Matrix {
  const states = principals(graph);
  const sectionOf = (node: DatasetNode) => (states.has(node.id) ? 'principal' : rankOf(node));
  const nodes = readingOrder(graph)
    .map((id) => graph.nodeById.get(id))
    .filter((node) => node !== undefined);
  const sections = SECTIONS.map((section) => ({
    section,
    rows: nodes.filter((node) => sectionOf(node) === section).map(({ id }) => id),
  })).filter(({ rows }) => rows.length > 0);
  const rowsOf = (section: Section) => sections.find((one) => one.section === section)?.rows ?? [];
  const columns = new Set([...rowsOf('principal'), ...rowsOf('framework')]);
  for (const actor of rowsOf('actor'))
    if ([...(graph.neighbours.get(actor) ?? [])].some((id) => !columns.has(id))) columns.add(actor);
  if (columns.size * nodes.length > MAX_CELLS) return boundMatrix(graph, sections, columns);
  return matrixOf(graph, sections, columns);
}

/** What a page can hold: 300 names without a bound were 90,000 cells and a minute's work. */
const MAX_CELLS = 1600;
const MAX_ROWS = 100;

/** The columns with the most edges, and the rows that have an edge in one of them. */
function boundMatrix(
  graph: Graph,
  sections: readonly MatrixSection[],
  all: ReadonlySet<NodeId>,
): Matrix {
  const degree = (id: NodeId) => graph.edgesAt.get(id)?.length ?? 0;
  const rowCount = Math.min(MAX_ROWS, graph.nodes.length);
  const busiest = [...all].sort((a, b) => degree(b) - degree(a));
  const kept = new Set(busiest.slice(0, Math.floor(MAX_CELLS / rowCount)));
  const columns = new Set([...all].filter((id) => kept.has(id)));
  const hasCell = (id: NodeId) =>
    columns.has(id) || [...(graph.neighbours.get(id) ?? [])].some((other) => columns.has(other));
  let left = rowCount;
  const bounded = sections.map(({ section, rows }) => {
    const shown = rows.filter(hasCell).slice(0, left);
    left -= shown.length;
    return { section, rows: shown };
  });
  return matrixOf(
    graph,
    bounded.filter(({ rows }) => rows.length > 0),
    columns,
  );
}

function matrixOf(
  graph: Graph,
  sections: readonly MatrixSection[],
  columns: ReadonlySet<NodeId>,
): Matrix {
  const rows = new Set(sections.flatMap((one) => one.rows));
  const isOutside = (id: EdgeId) => {
    const edge = graph.edgeById.get(id);
    if (edge === undefined) return false;
    const { source, target } = edge;
    return !(columns.has(source) && rows.has(target)) && !(columns.has(target) && rows.has(source));
  };
  return { columns: [...columns], sections, rest: graph.order.filter(isOutside) };
}

function rankOf(node: DatasetNode): Exclude<Section, 'principal'> {
  if (isFramework(node)) return 'framework';
  const { kind } = node;
  return kind === 'project' || kind === 'event' || kind === 'idea' ? kind : 'actor';
}
