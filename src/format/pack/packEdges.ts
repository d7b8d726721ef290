import type { DatasetEdge, Ground, Reasoning } from '../types';
import { AT, defineKeys, PackedRow, ROWS } from './PackedRow';
import { PackedRows } from './PackedRows';

/** What is needed of all edges at once. */
const COLUMNS = [
  ...['id', 'source', 'target', 'directed', 'stance'],
  ...['label', 'status', 'period', 'basis'],
];
/** The same of their reasoning. */
const REASONING_COLUMNS = ['qualifier', 'places'];

/** The others of a reasoning, once one of them has been read. */
const PARSED = Symbol('parsed');

/** A ground as it is packed: with the number of its list of places. */
type NumberedGround = Omit<Ground, 'places'> & { readonly places: number };

/** Packs edges; see `packSteps`. */
export function* packEdges(
  edges: readonly DatasetEdge[],
  stepItems: number,
): Generator<undefined, readonly DatasetEdge[]> {
  const rows = new EdgeRows(edges.length);
  for (const [i, edge] of edges.entries()) {
    rows.add(edge);
    if (i % stepItems === stepItems - 1) yield;
  }
  rows.end();
  return edges.map((_, i) => new PackedEdge(rows, i) as unknown as DatasetEdge);
}

class EdgeRows extends PackedRows {
  readonly reasonings: ReasoningRows;

  constructor(count: number) {
    super(count, COLUMNS);
    this.reasonings = new ReasoningRows(count);
  }

  override add({ reasoning, ...edge }: DatasetEdge): void {
    super.add(edge);
    this.reasonings.add(reasoning);
  }

  override end(): void {
    super.end();
    this.reasonings.end();
  }
}

class ReasoningRows extends PackedRows {
  constructor(count: number) {
    super(count, REASONING_COLUMNS);
  }

  private get places() {
    return this.columns[REASONING_COLUMNS.indexOf('places')];
  }

  override add(reasoning: Reasoning): void {
    const grounds = reasoning.grounds.map((ground) => ({
      ...ground,
      places: this.places?.numberOf(ground.places),
    }));
    super.add({ ...reasoning, grounds });
  }

  override othersAt(i: number) {
    const others = super.othersAt(i);
    const grounds = (others['grounds'] as readonly NumberedGround[]).map((ground) => ({
      ...ground,
      places: this.places?.valueAt(ground.places),
    }));
    return { ...others, grounds };
  }
}

class PackedEdge extends PackedRow<EdgeRows> {
  get reasoning(): PackedReasoning {
    return new PackedReasoning(this[ROWS].reasonings, this[AT]);
  }

  override toJSON(): object {
    return { ...super.toJSON(), reasoning: this.reasoning };
  }
}
defineKeys(PackedEdge, COLUMNS, ['note']);

class PackedReasoning extends PackedRow {
  private [PARSED]: Readonly<Record<string, unknown>> | null = null;

  override others() {
    return (this[PARSED] ??= super.others());
  }
}
defineKeys(PackedReasoning, REASONING_COLUMNS, [
  ...['claim', 'grounds', 'warrant', 'warrantBy', 'hedge', 'viewpoint'],
]);
