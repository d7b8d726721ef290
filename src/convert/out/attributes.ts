import { formatPlace } from '../../article/passageUrl';
import type { Dataset, DatasetEdge, DatasetNode } from '../../format/types';

type Attributes = Readonly<Record<string, string>>;

/** What formats with plain attributes hold of a node. Keys without a value are left out. */
export function nodeAttributes(node: DatasetNode): Attributes {
  return defined({
    kind: node.kind,
    short: node.short,
    summary: node.summary,
    period: node.period,
    basis: node.basis,
    note: node.note,
    at: node.places.map(formatPlace).join(', '),
    aliases: node.aliases?.join(' | '),
  });
}

/** What formats with plain attributes hold of an edge. */
export function edgeAttributes(edge: DatasetEdge): Attributes {
  const { claim, grounds, warrant, qualifier, hedge, viewpoint, places } = edge.reasoning;
  return defined({
    stance: edge.stance,
    status: edge.status,
    period: edge.period,
    basis: edge.basis,
    note: edge.note,
    at: places.map(formatPlace).join(', '),
    claim,
    grounds: grounds.map(({ text }) => text).join(' | '),
    warrant,
    qualifier,
    hedge,
    viewpoint,
  });
}

/** What does not fit into plain attributes. */
export function lostInAttributes({
  argument,
  withoutTies = [],
  aliases,
  edges,
}: Dataset): readonly string[] {
  const grounds = edges.flatMap(({ reasoning }) => reasoning.grounds).length;
  return [
    'the offsets and hashes of places (their names, such as 9.2, are kept)',
    'the article and the description of the map',
    ...(grounds > 0 ? [`the places of ${grounds} grounds`] : []),
    ...(argument ? [`the argument of ${argument.steps.length} steps`] : []),
    ...(withoutTies.length > 0 ? [`${withoutTies.length} sentences without ties`] : []),
    ...(aliases ? [`${Object.keys(aliases).length} old ids`] : []),
  ];
}

function defined(entries: Readonly<Record<string, string | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
