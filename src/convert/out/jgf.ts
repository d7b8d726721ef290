import type { Dataset } from '../../format/types';
import type { Exported } from '../types';

/**
 * JSON Graph Format 2 (https://jsongraphformat.info). Its `metadata` may hold anything, so nothing is
 * lost: `fromJgf` gives the same dataset back. Texts in several languages stand in the metadata.
 */
export function toJgf(raw: Dataset): Exported {
  const { nodes, edges, id, title, ...rest } = raw;
  const graph = {
    id,
    ...asText('label', title),
    directed: true,
    metadata: { ...rest, ...asTexts('title', title) },
    nodes: Object.fromEntries(
      nodes.map(({ id: node, label, ...own }) => [
        node,
        { ...asText('label', label), metadata: { ...own, ...asTexts('label', label) } },
      ]),
    ),
    edges: edges.map(({ id: edge, source, target, directed, label, ...own }) => ({
      id: edge,
      source,
      target,
      ...asText('relation', label),
      directed,
      metadata: { ...own, ...asTexts('label', label) },
    })),
    // An object's keys that look like numbers come first: the order of the nodes is kept here.
    ...(nodes.some((node) => /^\d+$/.test(node.id))
      ? { 'x-order': nodes.map((node) => node.id) }
      : {}),
  };
  return {
    files: [{ name: `${id}.json`, text: `${JSON.stringify({ graph }, null, 2)}\n` }],
    lost: [],
  };
}

function asText(key: string, value: unknown): Readonly<Record<string, string>> {
  return typeof value === 'string' ? { [key]: value } : {};
}

function asTexts(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'string' ? {} : { [key]: value };
}
