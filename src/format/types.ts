/**
 * The file format `edgewise/1` as TypeScript types, as `parseDataset` returns it after its checks.
 * Everything is read-only; ids are branded, and only `parseDataset` creates them.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type NodeId = Branded<'node'>;
export type EdgeId = Branded<'edge'>;
export type StepId = Branded<'step'>;

export const STANCES = ['cooperation', 'dispute', 'neutral'] as const;
/**
 * The relation between the two ends of an edge. `neutral` covers structure: membership, office,
 * participation.
 */
export type Stance = (typeof STANCES)[number];

export const STATUSES = ['ongoing', 'happened', 'agreed', 'planned', 'wished', 'past'] as const;
/** How far the relation has developed in the article's own time. */
export type Status = (typeof STATUSES)[number];

export const BASES = ['stated', 'inferred', 'outside'] as const;
/**
 * Stated by the article, inferred from it, or from another source (then `note` names that source).
 */
export type Basis = (typeof BASES)[number];

export const QUALIFIERS = ['asserted', 'hedged', 'forecast', 'attributed'] as const;
/** Toulmin's qualifier: how firmly the claim is made. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const NODE_KINDS = [
  'country',
  'bloc',
  'organization',
  'framework',
  'project',
  'event',
  'person',
  'idea',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * One whole sentence of the article. Paragraphs count from 0 (the title), sentences from 1. `start`
 * and `end` are offsets in Unicode code points of the n1 text, `end` exclusive. `sha256` is the
 * hash of the sentence's UTF-8 bytes, in hex. `textStart` and `textEnd` are the fewest words (at
 * most 4 each) that identify the sentence; `textEnd` is empty if the start is enough.
 */
export interface Locator {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly textStart: string;
  readonly textEnd: string;
  readonly sha256: string;
}

/**
 * Who supplied the warrant: the article's author left it implicit for the reader, or the editor of
 * the map added it.
 */
export const WARRANT_SOURCES = ['author', 'editor'] as const;
export type WarrantSource = (typeof WARRANT_SOURCES)[number];

export interface Ground {
  readonly text: string;
  readonly places: readonly Locator[];
}

/** Toulmin's parts of an argument, for one edge. */
export interface Reasoning {
  readonly claim: string;
  /** The article's own reasons for the claim; empty if it gives none. */
  readonly grounds: readonly Ground[];
  readonly warrant?: string;
  /** Defaults to the author. */
  readonly warrantBy?: WarrantSource;
  readonly qualifier: Qualifier;
  /** The hedge in words: "seems", "could be said". Required unless the qualifier is `asserted`. */
  readonly hedge?: string;
  /** Whose view it is: the article's author, an unnamed reported source, or a node. */
  readonly viewpoint: 'author' | 'reported' | NodeId;
  readonly places: readonly Locator[];
}

export interface DatasetNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly label: string;
  /** A shorter name for small layout sizes. */
  readonly short?: string;
  readonly summary: string;
  readonly period?: string;
  readonly basis: Basis;
  /** The source of an outside fact; required if `basis` is `outside`. */
  readonly note?: string;
  readonly places: readonly Locator[];
  /** A hint for the layout: 0..1 across and down the drawing. */
  readonly seed?: { readonly x: number; readonly y: number };
  /** Other names, shown as "also called". */
  readonly aliases?: readonly string[];
  /** Words by which the search finds the node. They are never shown as its names. */
  readonly find?: readonly string[];
}

export interface DatasetEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly directed: boolean;
  readonly stance: Stance;
  /** A verb phrase that reads between source and target. */
  readonly label: string;
  readonly status: Status;
  readonly period?: string;
  readonly basis: Basis;
  readonly note?: string;
  readonly reasoning: Reasoning;
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly issued?: string;
  readonly normalization: 'n1';
  /** Length of the whole n1 text in code points. */
  readonly length: number;
  readonly sha256: string;
  /** Number of paragraphs, the title included. */
  readonly paragraphs: number;
  /** Number of sentences in each paragraph, the title first. */
  readonly sentences?: readonly number[];
  /**
   * Names and terms of the article that cannot be paraphrased; `verify` accepts them as copied
   * runs.
   */
  readonly terms?: readonly string[];
}

/** One statement of the article's argument. */
export interface Step {
  readonly id: StepId;
  readonly text: string;
  /** Defaults to `asserted`. */
  readonly qualifier?: Qualifier;
  /** The hedge in words. Required unless the step is asserted. */
  readonly hedge?: string;
  /** Defaults to the author. */
  readonly viewpoint?: Reasoning['viewpoint'];
  /** The steps for which this one is a reason. */
  readonly supports: readonly StepId[];
  /** The steps that this one qualifies by a concession or a contrast. */
  readonly against?: readonly StepId[];
  /** The steps from which this one follows as a consequence. */
  readonly follows?: readonly StepId[];
  readonly uses: readonly (NodeId | EdgeId)[];
  readonly places: readonly Locator[];
}

/** One stop of the tour through the argument. */
export interface TourStop {
  readonly step: StepId;
  readonly title: string;
  /** The text read aloud. Defaults to the step's text. */
  readonly text?: string;
}

/**
 * The id of the moment that stands for the article's own time: edges without a period belong to it.
 */
export const NOW = 'now';

/**
 * A named time that dated edges fall into. `from` and `to` are a year, a month or a day (2014,
 * 2015-11, 2018-04-03), both inclusive; `to` defaults to `from`. With `status` it contains all
 * edges of these statuses, whatever their date.
 */
export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: Status | readonly Status[];
}

/** An edge that no step uses, and why the argument does not need it. */
export interface BackgroundEdge {
  readonly edge: EdgeId;
  readonly why: string;
}

export interface Argument {
  /** The conclusion of the argument; these steps support nothing. */
  readonly thesis: readonly StepId[];
  readonly steps: readonly Step[];
  readonly tour?: readonly TourStop[];
  readonly moments?: readonly Moment[];
  readonly background?: readonly BackgroundEdge[];
}

/** A sentence of the article that no edge cites, and why. */
export interface SentenceWithoutEdges {
  readonly place: Locator;
  readonly why: string;
}

export interface Dataset {
  /** The URL of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly format: 'edgewise/1';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lang: string;
  readonly license: string;
  readonly about: {
    readonly by: string;
    readonly method: string;
    readonly version: string;
    readonly changes: readonly string[];
  };
  /** The file with the solved layout, relative to this one: `layout.json`. */
  readonly layout?: string;
  /** What position on this map means, in words. */
  readonly positionMeaning?: string;
  /** The nodes that the map is about, drawn as large discs; see `principals`. */
  readonly principals?: readonly NodeId[];
  readonly notShown: readonly string[];
  readonly source: Source;
  readonly nodes: readonly DatasetNode[];
  readonly edges: readonly DatasetEdge[];
  readonly argument?: Argument;
  readonly withoutTies?: readonly SentenceWithoutEdges[];
  /** Retired id → current id. */
  readonly aliases?: Readonly<Record<string, string>>;
  /**
   * Extensions: kept, never checked. `x-position`, `x-principals` and `x-layout` are older
   * spellings of `positionMeaning`, `principals` and `layout`, and are still read if those are
   * missing.
   */
  readonly [key: `x-${string}`]: unknown;
}

/** One problem in a file, worded so that its author can fix it. */
export interface Problem {
  /** Path inside the file: `edges[12].target`. Empty for the file as a whole. */
  readonly path: string;
  /** The whole sentence: what was found, what would be right, the nearest guess. */
  readonly message: string;
  /** The offending value, shortened. */
  readonly value?: string;
  /** The nearest valid value. */
  readonly suggestion?: string;
  /** Line in the file, from 1; present if the file's text was given. */
  readonly line?: number;
  /** Column in that line, from 1; where it is present, the message names line and column. */
  readonly column?: number;
  /** How many problems this entry stands for, if there are too many to list. */
  readonly count?: number;
}

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };
