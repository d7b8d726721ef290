import type { DatasetEdge, Ground, Reasoning } from '../types';
import { PackedColumn } from './PackedColumn';
import { AT, defineKeys, PackedRow, readRows, ROWS, rowsIn } from './PackedRow';
import type { PackedNodes } from './packNodes';
import { PackedReferences } from './PackedReferences';
import { PackedRows, type Column } from './PackedRows';
import { PackedStrings } from './PackedStrings';

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
  { ids, read }: PackedNodes,
  stepItems: number,
): Generator<undefined, () => readonly DatasetEdge[]> {
  const numbers = new Map(read().map(({ id }, i) => [id, i]));
  const ends = () => new PackedReferences(edges.length, ids, numbers);
  const rows = new EdgeRows(edges.length, {
    id: new PackedStrings(),
    source: ends(),
    target: ends(),
  });
  for (const [i, edge] of edges.entries()) {
    rows.add(edge);
    if (i % stepItems === stepItems - 1) yield;
  }
  rows.end();
  const Row = rowsIn(PackedEdge, rows);
  return readRows(Row, edges.length) as unknown as () => readonly DatasetEdge[];
}

class EdgeRows extends PackedRows {
  readonly Reasoning: new (at: number) => PackedReasoning;
  private readonly reasonings: ReasoningRows;

  constructor(count: number, own: Readonly<Record<string, Column>>) {
    super(count, COLUMNS, own);
    this.reasonings = new ReasoningRows(count);
    this.Reasoning = rowsIn(PackedReasoning, this.reasonings);
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
    const column = this.columns[REASONING_COLUMNS.indexOf('places')];
    return column instanceof PackedColumn ? column : undefined;
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
    return new this[ROWS].Reasoning(this[AT]);
  }

  override toJSON(): object {
    return { ...super.toJSON(), reasoning: this.reasoning };
  }
}
defineKeys(PackedEdge, COLUMNS, ['note']);

class PackedReasoning extends PackedRow<ReasoningRows> {
  private [PARSED]: Readonly<Record<string, unknown>> | null = null;

  override others() {
    return (this[PARSED] ??= super.others());
  }
}
defineKeys(PackedReasoning, REASONING_COLUMNS, [
  ...['claim', 'grounds', 'warrant', 'warrantBy', 'hedge', 'viewpoint'],
]);
