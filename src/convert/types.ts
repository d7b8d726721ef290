/** A file that a conversion gives. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** A dataset in another format. */
export interface Exported {
  /** One file; several for formats of several tables. */
  readonly files: readonly OutputFile[];
  /** What the other format cannot hold, in words; empty where nothing is lost. */
  readonly lost: readonly string[];
}

/** A node of another program's graph. */
export interface ImportedNode {
  readonly id: string;
  readonly label?: string | undefined;
  /** What the other program calls its kind. */
  readonly type?: string | undefined;
  readonly summary?: string | undefined;
  /** Keys of map.yaml that its file gives under the same names. */
  readonly own?: Readonly<Record<string, unknown>>;
  readonly at?: PositionOf;
}

/**
 * Where the value of a key stands in its file, for messages: `ties.csv:14`, or `m.xlsx: Ties!C14`.
 * Without a key, or with one that the file does not give: where the row begins.
 */
export type PositionOf = (key?: string) => string;

export interface ImportedEdge {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label?: string | undefined;
  /** What the other program calls its kind. */
  readonly type?: string | undefined;
  readonly own?: Readonly<Record<string, unknown>>;
  readonly at?: PositionOf;
}

/** A graph as another program has written it; nothing is guessed. */
export interface ImportedGraph {
  readonly title?: string | undefined;
  readonly nodes: readonly ImportedNode[];
  readonly edges: readonly ImportedEdge[];
  /** What was in the file and is not in the graph, in words. */
  readonly dropped: readonly string[];
  /** The ids are those of a map and stay; else ids that are only numbers get names. */
  readonly keepsIds?: boolean;
  /** Keys of the whole map that its file gives under the names of map.yaml. */
  readonly own?: Readonly<Record<string, unknown>>;
}

/** Thrown when a file is not what its format says; the message names the position. */
export class ConvertError extends Error {}
