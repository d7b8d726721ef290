import { slug } from '../authoring/edgeIds';
import { didYouMean, nearest } from '../format/nearest';
import { BASES, NODE_KINDS, QUALIFIERS, STANCES, STATUSES } from '../format/types';
import { readPathName } from '../format/finding';
import type { Problem } from '../format/types';
import { count } from './count';
import { createKindMap, type Choices, type ForeignKind, type MapKind } from './kinds';
import type { ImportedEdge, ImportedGraph, ImportedNode } from './types';

type Entries = Readonly<Record<string, unknown>>;

/** A `map.yaml` in the making, and what its author has to know. */
export interface ImportedMap {
  /** In the form of `readMap`, to be written by `formatAuthored`. */
  readonly authored: Entries;
  /** The page of text at the end of an import. */
  readonly report: readonly string[];
  readonly counts: {
    readonly actors: number;
    readonly ties: number;
    readonly unfinished: number;
    readonly dropped: readonly string[];
    /** Kinds of the other program that are neither a stance nor a kind of actor here. */
    readonly unmapped: readonly ForeignKind[];
  };
  /** All foreign kinds, with or without a choice. */
  readonly kinds: readonly ForeignKind[];
  /**
   * A problem of the compiled map at its position in the file that was imported: a `map.yaml` that
   * nobody has seen has no lines to name.
   */
  readonly locate: (problem: Problem) => Problem;
}

/**
 * Turns another program's graph into a `map.yaml`. Nothing is invented: what the file does not say
 * is left out, edges without claim and place are unfinished, and a kind that has no equal here is
 * asked for.
 */
export function toMap(graph: ImportedGraph, choices: Choices): ImportedMap {
  const ids = createIds(graph);
  const { mapKind, kinds } = createKindMap(choices);
  const nodes = firstOfEachId(graph.nodes);
  const actors = nodes.map((node) => actorOf(node, ids.get(node.id) ?? '', mapKind));
  const kept = graph.edges.filter(
    ({ source, target }) => ids.has(source) && ids.has(target) && source !== target,
  );
  const ties = kept.map((edge) => edgeOf(edge, ids, mapKind, graph.keepsIds === true));
  const dropped = [...graph.dropped, ...droppedEdges(graph, ids)];
  const unfinished = ties.filter(
    (edge) => edge['claim'] === undefined || edge['at'] === undefined,
  ).length;
  const counts = {
    actors: actors.length,
    ties: ties.length,
    unfinished,
    dropped,
    unmapped: kinds().filter(({ chosen }) => chosen === undefined),
  };
  return {
    authored: {
      ...(graph.own?.['title'] === undefined && graph.title !== undefined
        ? { title: graph.title }
        : {}),
      ...graph.own,
      actors,
      ties,
    },
    report: reportOf(counts, actors, ties, { title: graph.title, ...graph.own }),
    counts,
    kinds: kinds(),
    locate: createLocate(new Map(nodes.map((node) => [ids.get(node.id), node])), kept),
  };
}

function createLocate(
  nodes: ReadonlyMap<string | undefined, ImportedNode>,
  edges: readonly ImportedEdge[],
): ImportedMap['locate'] {
  return (problem) => {
    const [root, key, field] = readPathName(problem.path);
    const item = root === 'actors' ? nodes.get(String(key)) : edges[Number(key)];
    const isOfItem = root === 'actors' || root === 'ties';
    const name = field === undefined ? undefined : field === 'tie' ? 'source' : String(field);
    const position = isOfItem ? item?.at?.(name) : undefined;
    const message = problem.message.replace(
      /^(?<file>.*?):\d+:\d+: /su,
      (_, file: string) => `${position ?? file}: `,
    );
    const { path, value, suggestion, count } = problem;
    return {
      ...{ path, message },
      ...(value === undefined ? {} : { value }),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(count === undefined ? {} : { count }),
    };
  };
}

/** The second of two nodes with the same id would be a second entry of the same name in the map. */
function firstOfEachId(nodes: readonly ImportedNode[]): readonly ImportedNode[] {
  const first = new Map<string, ImportedNode>();
  for (const node of nodes) if (!first.has(node.id)) first.set(node.id, node);
  return [...first.values()];
}

/** Ids as the format has them, for ids that may be any text. */
function createIds({ nodes, keepsIds = false }: ImportedGraph): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const ids = new Map<string, string>();
  for (const { id, label } of nodes) {
    if (ids.has(id)) continue;
    const isFit = /^[a-z0-9][a-z0-9-]*$/.test(id) && (keepsIds || !/^\d+$/.test(id));
    const base = isFit ? id : slug(label ?? id) || slug(id) || 'actor';
    let [unique, count] = [base, counts.get(base) ?? 1];
    while (taken.has(unique)) unique = `${base}-${(count += 1)}`;
    // Thousands may have the same name: the next one goes on from here.
    counts.set(base, count);
    taken.add(unique);
    ids.set(id, unique);
  }
  return ids;
}

function actorOf(
  { id: given, label, type, summary, own = {} }: ImportedNode,
  id: string,
  mapKind: MapKind,
): Entries {
  const name = label ?? own['label'] ?? given;
  const kind = mapKind(own['kind'] ?? type, 'actor', typeof name === 'string' ? name : given);
  return defined({
    ...{ id, kind, label: name, summary, ...fit(own) },
    ...(kind === undefined ? {} : { kind }),
  });
}

function edgeOf(
  edge: ImportedEdge,
  ids: ReadonlyMap<string, string>,
  mapKind: MapKind,
  keepsIds: boolean,
): Entries {
  const own = fit(edge.own ?? {});
  const isId = edge.id !== undefined && (keepsIds || /^[a-z][a-z0-9-]*$/.test(edge.id));
  const end = (id: string) => ids.get(id) ?? id;
  const tie = `${end(edge.source)} ${edge.directed ? '->' : '--'} ${end(edge.target)}`;
  const stance = mapKind(own['stance'] ?? edge.type, 'tie', tie);
  return defined({
    tie,
    id: isId ? edge.id : undefined,
    label: edge.label,
    stance,
    ...own,
    ...(stance === undefined ? {} : { stance }),
    viewpoint: typeof own['viewpoint'] === 'string' ? end(own['viewpoint']) : undefined,
  });
}

/** The choices that other programs write in capitals are written as here; all else stays. */
function fit(own: Entries): Entries {
  const choices: Readonly<Record<string, readonly string[]>> = {
    kind: NODE_KINDS,
    stance: STANCES,
    status: STATUSES,
    basis: BASES,
    qualifier: QUALIFIERS,
  };
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const lower = typeof value === 'string' ? value.trim().toLowerCase() : '';
      return [key, choices[key]?.includes(lower) ? lower : value];
    }),
  );
}

function droppedEdges(graph: ImportedGraph, ids: ReadonlyMap<string, string>): readonly string[] {
  const missing = graph.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target));
  const loops = graph.edges.filter(({ source, target }) => source === target && ids.has(source));
  const repeated = graph.nodes.length - ids.size;
  const example = missing[0];
  const end = example && (ids.has(example.source) ? 'target' : 'source');
  const absent = end && example[end];
  const guess = absent === undefined ? undefined : nearest(absent, ids.keys());
  return [
    ...(example
      ? [
          `${count(missing.length, 'tie')} to actors that the file does not have, such as ${JSON.stringify(absent)}${example.at === undefined ? '' : ` (${example.at(end)})`}${didYouMean(guess)}`,
        ]
      : []),
    ...(loops.length > 0 ? [`${count(loops.length, 'tie')} of an actor with itself`] : []),
    ...(repeated > 0 ? [`${count(repeated, 'actor')} with an id that another has`] : []),
  ];
}

function reportOf(
  { dropped, unfinished }: ImportedMap['counts'],
  actors: readonly Entries[],
  ties: readonly Entries[],
  own: Entries,
): readonly string[] {
  const lacking = (items: readonly Entries[], key: string) =>
    items.filter((item) => item[key] === undefined).length;
  const missing = [
    ...(['title', 'source'] as const).flatMap((key) =>
      own[key] === undefined ? [`${key}: of the map`] : [],
    ),
    ...(['kind', 'summary'] as const).map((key) => ({ key, of: 'actor', n: lacking(actors, key) })),
    ...(['label', 'stance', 'status', 'claim', 'at'] as const).map((key) => ({
      key,
      of: 'tie',
      n: lacking(ties, key),
    })),
  ].flatMap((item) =>
    typeof item === 'string'
      ? [item]
      : item.n > 0
        ? [`${item.key}: of ${count(item.n, item.of)}`]
        : [],
  );
  return [
    `${count(actors.length, 'actor')}, ${count(ties.length, 'tie')}`,
    ...(dropped.length > 0
      ? ['dropped:', ...dropped.map((line) => `  ${line}`)]
      : ['dropped: nothing']),
    ...(missing.length > 0
      ? ['missing for a map that can be published:', ...missing.map((line) => `  ${line}`)]
      : ['nothing is missing for a map that can be published']),
    ...(unfinished > 0
      ? [
          `${count(unfinished, 'tie')} without claim or place: unfinished, never published as they are`,
        ]
      : []),
  ];
}

function defined(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
