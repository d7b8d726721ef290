import {
  QUALIFIERS,
  type Dataset,
  type DatasetEdge,
  type Ground,
  type Locator,
  type Reasoning,
} from './types';

/** Edges in one step: 1,000 edges take about 5 ms. */
const STEP_ITEMS = 1000;

type Places = readonly Locator[];
/** A part of a reasoning as it is packed: its places are the number of their list. */
type Numbered<Part> = Omit<Part, 'places' | 'grounds'> & { readonly places: number };
type NumberedReasoning = Numbered<Reasoning> & { readonly grounds: readonly Numbered<Ground>[] };

/**
 * The edges of a large dataset, their reasoning as text outside the JavaScript heap. It is parsed
 * again each time it is read, except qualifier and places, which are needed for all edges at once.
 * As objects the reasonings of 20,000 edges take 3 MB, more than all else in their edges. In steps.
 * The edges must be checked and have shared their places (`shareSteps`).
 */
export function* packSteps(
  edges: Dataset['edges'],
  stepItems = STEP_ITEMS,
): Generator<undefined, readonly DatasetEdge[]> {
  const reasonings = new PackedReasonings(edges.length);
  const packed: DatasetEdge[] = [];
  for (const [i, edge] of edges.entries()) {
    reasonings.add(i, edge.reasoning);
    packed.push(new PackedEdge(edge, reasonings, i));
    if (i % stepItems === stepItems - 1) yield;
  }
  reasonings.end();
  return packed;
}

/**
 * The reasonings of all edges, by the number of the edge. These are classes and not closures, which
 * would keep what the functions hold that the build inlines them into, such as the dataset's text.
 * Fields are not private (`#`), because the build lowers those of `map.html` to a weak map.
 */
class PackedReasonings {
  private readonly qualifiers: Uint8Array;
  private readonly places: Uint32Array;
  private readonly texts: PackedTexts;
  private readonly lists: Places[] = [];
  private numbers = new Map<Places, number>();

  constructor(count: number) {
    this.qualifiers = new Uint8Array(count);
    this.places = new Uint32Array(count);
    this.texts = new PackedTexts(count);
  }

  add(i: number, reasoning: Reasoning): void {
    const places = this.numberOf(reasoning.places);
    const grounds = reasoning.grounds.map((ground) => ({
      ...ground,
      places: this.numberOf(ground.places),
    }));
    this.places[i] = places;
    this.qualifiers[i] = QUALIFIERS.indexOf(reasoning.qualifier);
    this.texts.add(i, JSON.stringify({ ...reasoning, places, grounds }));
  }

  /** Gives back what only adding needs. */
  end(): void {
    this.texts.end();
    this.numbers = new Map();
  }

  qualifierAt(i: number): Reasoning['qualifier'] {
    return QUALIFIERS[this.qualifiers[i] ?? 0] ?? 'asserted';
  }

  placesAt(i: number): Places {
    return this.listOf(this.places[i] ?? 0);
  }

  /** As in the dataset. */
  at(i: number): Reasoning {
    const { places, grounds, ...others } = JSON.parse(this.texts.at(i)) as NumberedReasoning;
    return {
      ...others,
      grounds: grounds.map((ground) => ({ ...ground, places: this.listOf(ground.places) })),
      places: this.listOf(places),
    };
  }

  private numberOf(places: Places): number {
    const number = this.numbers.get(places) ?? this.lists.push(places) - 1;
    this.numbers.set(places, number);
    return number;
  }

  private listOf(number: number): Places {
    return this.lists[number] ?? [];
  }
}

/** Texts as bytes (UTF-8) in one buffer, which grows. */
class PackedTexts {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private readonly ends: Uint32Array;

  constructor(count: number) {
    this.ends = new Uint32Array(count);
  }

  /** Adds the text after the last one. */
  add(i: number, text: string): void {
    // A UTF-16 unit takes at most three bytes.
    const needed = this.length + 3 * text.length;
    if (needed > this.bytes.length) this.resize(2 * needed);
    this.length += new TextEncoder().encodeInto(text, this.bytes.subarray(this.length)).written;
    this.ends[i] = this.length;
  }

  /** Gives back the room that is left. */
  end(): void {
    this.resize(this.length);
  }

  at(i: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.ends[i - 1] ?? 0, this.ends[i]));
  }

  private resize(size: number): void {
    const bytes = new Uint8Array(size);
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }
}

/** Where an edge finds its reasoning. Symbols, so that they are no keys of the dataset. */
const REASONINGS = Symbol('reasonings');
const AT = Symbol('at');

class PackedEdge implements DatasetEdge {
  readonly id;
  readonly source;
  readonly target;
  readonly directed;
  readonly stance;
  readonly label;
  readonly status;
  readonly basis;
  declare readonly period?: string;
  declare readonly note?: string;
  readonly [REASONINGS]: PackedReasonings;
  readonly [AT]: number;

  constructor(edge: DatasetEdge, reasonings: PackedReasonings, at: number) {
    const { id, source, target, directed, stance, label, status, basis, ...others } = edge;
    this.id = id;
    this.source = source;
    this.target = target;
    this.directed = directed;
    this.stance = stance;
    this.label = label;
    this.status = status;
    this.basis = basis;
    this[REASONINGS] = reasonings;
    this[AT] = at;
    for (const [key, value] of Object.entries(others))
      if (key !== 'reasoning') Reflect.set(this, key, value);
  }

  get reasoning(): Reasoning {
    // The optional parts that it does not have are undefined.
    return new PackedReasoning(this[REASONINGS], this[AT]) as Reasoning;
  }

  toJSON(): object {
    return Object.assign({}, this, { reasoning: this.reasoning });
  }
}

class PackedReasoning {
  private readonly reasonings: PackedReasonings;
  private readonly at: number;
  private whole: Reasoning | null = null;

  constructor(reasonings: PackedReasonings, at: number) {
    this.reasonings = reasonings;
    this.at = at;
  }

  get qualifier() {
    return this.reasonings.qualifierAt(this.at);
  }

  get places() {
    return this.reasonings.placesAt(this.at);
  }

  get claim() {
    return this.toJSON().claim;
  }

  get grounds() {
    return this.toJSON().grounds;
  }

  get warrant() {
    return this.toJSON().warrant;
  }

  get warrantBy() {
    return this.toJSON().warrantBy;
  }

  get hedge() {
    return this.toJSON().hedge;
  }

  get viewpoint() {
    return this.toJSON().viewpoint;
  }

  toJSON(): Reasoning {
    return (this.whole ??= this.reasonings.at(this.at));
  }
}
