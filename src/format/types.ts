/**
 * The file format `edgewise/1` as TypeScript sees it after `parseDataset` has checked it.
 * Everything is read-only; ids are branded and made only there.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type NodeId = Branded<'node'>;
export type EdgeId = Branded<'edge'>;
export type StepId = Branded<'step'>;

export const STANCES = ['cooperation', 'dispute', 'neutral'] as const;
/** What a tie is to its two ends. `neutral` holds structure: membership, office, taking part. */
export type Stance = (typeof STANCES)[number];

export const STATUSES = ['ongoing', 'happened', 'agreed', 'planned', 'wished', 'past'] as const;
/** How far the tie has come in the article's own time. */
export type Status = (typeof STATUSES)[number];

export const BASES = ['stated', 'inferred', 'outside'] as const;
/** Said by the article, drawn from what it says, or brought from elsewhere (then `note` names the source). */
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
 * One whole sentence of the article. Paragraphs count from 0 (the title), sentences from 1; `start` and `end`
 * are Unicode code points of the n1 text, `end` exclusive; `sha256` is over the sentence's UTF-8 bytes, in hex.
 * `textStart` and `textEnd` are the fewest words (at most 4 each) that address it; `textEnd` is empty where the start alone does.
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

export interface Ground {
  readonly text: string;
  readonly places: readonly Locator[];
}

/** Toulmin's parts of an argument, for one tie. */
export interface Reasoning {
  readonly claim: string;
  readonly grounds: readonly Ground[];
  readonly warrant?: string;
  readonly qualifier: Qualifier;
  /** The hedge in words: "seems", "could be said". Required unless the qualifier is `asserted`. */
  readonly hedge?: string;
  /** Whose view it is: the article's author, somebody unnamed who is reported, or a node. */
  readonly viewpoint: 'author' | 'reported' | NodeId;
  readonly places: readonly Locator[];
}

export interface DatasetNode {
  readonly id: NodeId;
  readonly kind: NodeKind;
  readonly label: string;
  /** A shorter name for small frames. */
  readonly short?: string;
  readonly summary: string;
  readonly period?: string;
  readonly basis: Basis;
  /** Where an outside fact comes from; required when `basis` is `outside`. */
  readonly note?: string;
  readonly places: readonly Locator[];
  /** A wish for the layout: 0..1 across and down the frame. */
  readonly seed?: { readonly x: number; readonly y: number };
  readonly aliases?: readonly string[];
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
  /** Code points of the whole n1 text. */
  readonly length: number;
  readonly sha256: string;
  /** How many paragraphs, the title included. */
  readonly paragraphs: number;
}

export interface Step {
  readonly id: StepId;
  readonly text: string;
  readonly supports: readonly StepId[];
  readonly uses: readonly (NodeId | EdgeId)[];
  readonly places: readonly Locator[];
}

export interface Dataset {
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
  readonly notShown: readonly string[];
  readonly source: Source;
  readonly nodes: readonly DatasetNode[];
  readonly edges: readonly DatasetEdge[];
  readonly argument?: { readonly thesis: readonly StepId[]; readonly steps: readonly Step[] };
  /** Old id → id of today. */
  readonly aliases?: Readonly<Record<string, string>>;
  /**
   * Extensions: kept, never checked. `x-position` says in words what position on this map means; `x-principals` holds the ids
   * of the nodes that it is about, see `principals`.
   */
  readonly [key: `x-${string}`]: unknown;
}

/** One thing wrong with a file, said so that its author can mend it. */
export interface Problem {
  /** Path inside the file: `edges[12].target`. Empty for the file as a whole. */
  readonly path: string;
  /** The whole sentence: what was found, what would be right, the nearest guess. */
  readonly message: string;
  /** The offending value, shortened. */
  readonly value?: string;
  /** The nearest right value. */
  readonly suggestion?: string;
  /** Line in the file, from 1, where the file's text was at hand. */
  readonly line?: number;
}

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };
