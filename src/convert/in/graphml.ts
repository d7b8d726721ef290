import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { count } from '../count';
import { leftOver } from './leftOver';
import { isOwnKey, ownOf } from './ownKeys';
import { findAll, parseXml, type XmlElement } from './xml';

const NODE_KEYS = new Set(['label', 'name', 'kind', 'type', 'group', 'summary', 'description']);
const EDGE_KEYS = new Set(['label', 'name', 'relation', 'stance', 'type', 'Edge Label']);

/**
 * GraphML as NetworkX, Gephi, igraph and yEd write it. Labels are an attribute named `label` or
 * `name`, or yEd's nested `y:NodeLabel` and `y:EdgeLabel`. Not with graphology-graphml, for the
 * reasons in `gexf.ts`.
 */
export function fromGraphml(text: string, file: string): ImportedGraph {
  const root = parseXml(text, file);
  const graphs = findAll(root, 'graph');
  const [graph] = graphs;
  if (root.name !== 'graphml' || !graph)
    throw new ConvertError(`${file}: is not GraphML: its first element is <${root.name}>`);
  const keys = new Map(findAll(root, 'key').map((key) => [key.attributes['id'] ?? '', key]));
  const dataOf = (element: XmlElement) => readData(element, keys);
  const isDirected = graph.attributes['edgedefault'] !== 'undirected';
  const [nodes, edges] = [findAll(graph, 'node'), findAll(graph, 'edge')];
  const hyper = findAll(root, 'hyperedge').length;
  return {
    // igraph and yEd call every graph G.
    title: graph.attributes['id'] === 'G' ? undefined : graph.attributes['id'],
    nodes: nodes.map((node): ImportedNode => {
      const data = dataOf(node);
      return {
        id: node.attributes['id'] ?? '',
        label: data['label'] ?? data['name'] ?? nestedLabel(node, 'NodeLabel'),
        type: data['kind'] ?? data['type'] ?? data['group'],
        summary: data['summary'] ?? data['description'],
        own: ownOf(data, 'actor'),
      };
    }),
    edges: edges.map((edge): ImportedEdge => {
      const data = dataOf(edge);
      const directed = edge.attributes['directed'];
      return {
        id: edge.attributes['id'],
        source: edge.attributes['source'] ?? '',
        target: edge.attributes['target'] ?? '',
        directed: directed === undefined ? isDirected : directed === 'true',
        label:
          data['label'] ??
          data['Edge Label'] ??
          data['name'] ??
          data['relation'] ??
          nestedLabel(edge, 'EdgeLabel'),
        type: data['stance'] ?? data['type'],
        own: ownOf(data, 'edge'),
      };
    }),
    dropped: [
      ...leftOver(
        'actor',
        nodes.map(dataOf),
        (key) => NODE_KEYS.has(key) || isOwnKey(key, 'actor'),
      ),
      ...leftOver('tie', edges.map(dataOf), (key) => EDGE_KEYS.has(key) || isOwnKey(key, 'edge')),
      ...(hyper > 0 ? [`${count(hyper, 'edge')} with more than two ends`] : []),
    ],
  };
}

function readData(
  element: XmlElement,
  keys: ReadonlyMap<string, XmlElement>,
): Readonly<Record<string, string | undefined>> {
  const entries = element.children
    .filter(({ name }) => name === 'data')
    .map(({ attributes, text }) => {
      const id = attributes['key'] ?? '';
      return [
        keys.get(id)?.attributes['name'] ?? keys.get(id)?.attributes['attr.name'] ?? id,
        text.trim(),
      ] as const;
    });
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function nestedLabel(element: XmlElement, name: string): string | undefined {
  // Not of the graph inside a group of yEd: those are the labels of its members.
  const data = element.children.filter((child) => child.name === 'data');
  const text = data
    .flatMap((child) => findAll(child, name))[0]
    ?.text.replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}
