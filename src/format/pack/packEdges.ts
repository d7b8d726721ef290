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

/** A ground as it is packed: with the number of its list of places. */
type NumberedGround = Omit<Ground, 'places'> & { readonly places: number };

/** Packs edges; see `packSteps`. */
export function* packEdges(
  edges: readonly DatasetEdge[],
  stepItems: number,
): Generator<undefined, readonly DatasetEdge[]> {
  const rows = new EdgeRows(edges.length);
  for (const [i, edge] of edges.entries()) {
    rows.add(i, edge);
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

  override add(i: number, { reasoning, ...edge }: DatasetEdge): void {
    super.add(i, edge);
    this.reasonings.add(i, reasoning);
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

  override add(i: number, reasoning: Reasoning): void {
    const grounds = reasoning.grounds.map((ground) => ({
      ...ground,
      places: this.columns[1]?.numberOf(ground.places),
    }));
    super.add(i, { ...reasoning, grounds });
  }

  override othersAt(i: number) {
    const others = super.othersAt(i);
    const grounds = (others['grounds'] as readonly NumberedGround[]).map((ground) => ({
      ...ground,
      places: this.columns[1]?.valueAt(ground.places),
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
  private parsed: Readonly<Record<string, unknown>> | null = null;

  override others() {
    return (this.parsed ??= super.others());
  }
}
defineKeys(PackedReasoning, REASONING_COLUMNS, [
  ...['claim', 'grounds', 'warrant', 'warrantBy', 'hedge', 'viewpoint'],
]);
