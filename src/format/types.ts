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

/** Whose the warrant is: left to the reader by the article's author, or supplied by whoever made the map. */
export const WARRANT_SOURCES = ['author', 'editor'] as const;
export type WarrantSource = (typeof WARRANT_SOURCES)[number];

export interface Ground {
  readonly text: string;
  readonly places: readonly Locator[];
}

/** Toulmin's parts of an argument, for one tie. */
export interface Reasoning {
  readonly claim: string;
  /** The article's own reasons for the claim; empty where it gives none. */
  readonly grounds: readonly Ground[];
  readonly warrant?: string;
  /** Left out: the author's. */
  readonly warrantBy?: WarrantSource;
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
  /** Other names, shown as "also called". */
  readonly aliases?: readonly string[];
  /** Words by which the search finds it. They are not its names and are never shown as such. */
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
  /** Code points of the whole n1 text. */
  readonly length: number;
  readonly sha256: string;
  /** How many paragraphs, the title included. */
  readonly paragraphs: number;
  /** How many sentences each paragraph has, the title first. */
  readonly sentences?: readonly number[];
  /** Names and terms of the article that cannot be said in other words; `verify` accepts runs of them. */
  readonly terms?: readonly string[];
}

/** One statement of the article's argument. */
export interface Step {
  readonly id: StepId;
  readonly text: string;
  /** Left out: asserted. */
  readonly qualifier?: Qualifier;
  /** The hedge in words. Required unless the step is asserted. */
  readonly hedge?: string;
  /** Left out: the author's. */
  readonly viewpoint?: Reasoning['viewpoint'];
  /** This step is a reason for those. */
  readonly supports: readonly StepId[];
  /** This step is conceded to, or contrasted with, those. */
  readonly against?: readonly StepId[];
  /** This step is drawn from those as a consequence. */
  readonly follows?: readonly StepId[];
  readonly uses: readonly (NodeId | EdgeId)[];
  readonly places: readonly Locator[];
}

/** One stop of the tour through the argument. */
export interface TourStop {
  readonly step: StepId;
  readonly title: string;
  /** What is read aloud; left out: the step's text. */
  readonly text?: string;
}

/** The id of the moment that is the article's own time: ties without a period belong to it. */
export const NOW = 'now';

/**
 * A time that the dated ties speak of. `from` and `to` are a year, a month or a day (2014, 2015-11, 2018-04-03), both inclusive;
 * `to` left out is the same as `from`. With `status` it holds all ties of these statuses, whatever their date.
 */
export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: Status | readonly Status[];
}

/** An edge that no step uses, and why the argument does without it. */
export interface BackgroundEdge {
  readonly edge: EdgeId;
  readonly why: string;
}

export interface Argument {
  /** What it all comes to; these steps support nothing. */
  readonly thesis: readonly StepId[];
  readonly steps: readonly Step[];
  readonly tour?: readonly TourStop[];
  readonly moments?: readonly Moment[];
  readonly background?: readonly BackgroundEdge[];
}

/** A sentence of the article that no edge cites, and why. */
export interface SentenceWithoutTies {
  readonly place: Locator;
  readonly why: string;
}

export interface Dataset {
  /** The address of the JSON Schema, for editors. */
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
  /** The solved layout's file, beside this one: `layout.json`. */
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
  readonly withoutTies?: readonly SentenceWithoutTies[];
  /** Old id → id of today. */
  readonly aliases?: Readonly<Record<string, string>>;
  /**
   * Extensions: kept, never checked. `x-position`, `x-principals` and `x-layout` are older spellings of `positionMeaning`,
   * `principals` and `layout`, and are still read where those are missing.
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
