import type { DatasetEdge, EdgeId, Moment, NodeId, NodeKind, Stance } from '../format/types';
import type { Graph } from './graph';
import { edgesAtMoment } from './edgesAtMoment';
import { momentsOf } from './moments';
import { nodeLabel } from './sentence';
import { isPast } from './status';

type SignedStance = Exclude<Stance, 'neutral'>;

/** Two actors whose edges have changed from one stance to the other. */
export interface Turn {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly from: SignedStance;
  readonly to: SignedStance;
  /** What joined them before, and what joins them now. */
  readonly before: readonly Link[];
  readonly after: readonly Link[];
}

/** A connection of two actors: an edge of their own, or two edges that meet in an event or a project. */
export interface Link {
  readonly edges: readonly EdgeId[];
  /** Where the two edges meet; null for an edge of their own. */
  readonly through: NodeId | null;
}

interface SignedLink extends Link {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly stance: SignedStance;
  readonly isOver: boolean;
}

const ACTORS: readonly NodeKind[] = ['country', 'bloc', 'organization', 'person'];
const THINGS: readonly NodeKind[] = ['event', 'project', 'framework'];

/**
 * The pairs whose stance has turned by a moment: what joins them then has one stance, at least
 * one of these links is new, and all that joined them before, or is over by then, has the other stance.
 */
export function turnsAt(graph: Graph, moment: Moment): readonly Turn[] {
  const moments = momentsOf(graph);
  const earlier = moments.slice(0, Math.max(0, moments.indexOf(moment)));
  const held = linksAmong(graph, edgesAtMoment(graph, moment));
  const heldEarlier = earlier.map((one) => linksAmong(graph, edgesAtMoment(graph, one)));
  return [...new Set(held.map(pairOf))].flatMap((pair) => {
    const ofPair = (links: readonly SignedLink[]) => links.filter((link) => pairOf(link) === pair);
    const after = ofPair(held).filter(({ isOver }) => !isOver);
    const over = ofPair(held).filter(({ isOver }) => isOver);
    const known = heldEarlier.map(ofPair).filter((links) => links.length > 0);
    const before = over.length > 0 ? over : (known.at(-1) ?? []);
    const [first] = after;
    const [last] = before;
    if (!first || !last || !isUniform(after) || !isUniform(before)) return [];
    if (first.stance === last.stance || isAll(after, known.flat())) return [];
    return [{ a: first.a, b: first.b, from: last.stance, to: first.stance, before, after }];
  });
}

function isUniform(links: readonly SignedLink[]): boolean {
  return new Set(links.map(({ stance }) => stance)).size === 1;
}

/** Whether nothing among `links` is new. */
function isAll(links: readonly SignedLink[], known: readonly SignedLink[]): boolean {
  const ids = new Set(known.flatMap(({ edges }) => edges));
  return links.every(({ edges }) => edges.every((id) => ids.has(id)));
}

function pairOf({ a, b }: SignedLink): string {
  return `${a} ${b}`;
}

/** The signed links between two actors that these edges make up. */
function linksAmong(graph: Graph, held: ReadonlySet<EdgeId>): readonly SignedLink[] {
  const edges = graph.order
    .filter((id) => held.has(id))
    .map((id) => graph.edgeById.get(id))
    .filter((edge) => edge !== undefined && edge.stance !== 'neutral')
    .filter((edge) => edge !== undefined);
  const direct = edges
    .filter(({ source, target }) => isActor(graph, source) && isActor(graph, target))
    .map((edge) => linkOf(graph, [edge.source, edge.target], [edge], null));
  return [...direct, ...linksThroughThings(graph, edges)];
}

function linksThroughThings(graph: Graph, edges: readonly DatasetEdge[]): readonly SignedLink[] {
  const things = graph.nodes.filter(({ kind }) => THINGS.includes(kind));
  return things.flatMap(({ id: thing }) => {
    const legs = edges
      .filter(({ source, target }) => source === thing || target === thing)
      .map((edge) => ({ edge, actor: edge.source === thing ? edge.target : edge.source }))
      .filter(({ actor }) => isActor(graph, actor));
    return legs.flatMap((one, i) =>
      legs
        .slice(i + 1)
        .filter(({ edge, actor }) => edge.stance === one.edge.stance && actor !== one.actor)
        .filter((other) => isShared(graph, one, other))
        .map(({ edge, actor }) => linkOf(graph, [one.actor, actor], [one.edge, edge], thing)),
    );
  });
}

interface Leg {
  readonly edge: DatasetEdge;
  readonly actor: NodeId;
}

/**
 * Two that cooperate on a thing cooperate. Two that object to one may be of the same mind: they are
 * in dispute over it only if one of the two verb phrases names the other side.
 */
function isShared(graph: Graph, one: Leg, other: Leg): boolean {
  if (one.edge.stance === 'cooperation') return true;
  // The phrase has the name that its author wrote, in whatever language countries are named here.
  const names = ({ edge }: Leg, { actor }: Leg) =>
    edge.label.includes(graph.authorLabels.get(actor) ?? nodeLabel(graph, actor));
  return names(one, other) || names(other, one);
}

function linkOf(
  graph: Graph,
  [x, y]: readonly [NodeId, NodeId],
  edges: readonly DatasetEdge[],
  through: NodeId | null,
): SignedLink {
  const isInOrder = (graph.nodeIndex.get(x) ?? 0) <= (graph.nodeIndex.get(y) ?? 0);
  return {
    a: isInOrder ? x : y,
    b: isInOrder ? y : x,
    edges: edges.map(({ id }) => id),
    through,
    stance: edges[0]?.stance === 'dispute' ? 'dispute' : 'cooperation',
    isOver: edges.some(isPast),
  };
}

function isActor(graph: Graph, id: NodeId): boolean {
  const kind = graph.nodeById.get(id)?.kind;
  return kind !== undefined && ACTORS.includes(kind);
}
