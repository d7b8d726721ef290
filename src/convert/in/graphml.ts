import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { ownOf } from './ownKeys';
import { findAll, parseXml, type XmlElement } from './xml';

/**
 * GraphML as NetworkX, Gephi, igraph and yEd write it. Labels are an attribute named `label` or
 * `name`, or yEd's nested `y:NodeLabel` and `y:EdgeLabel`.
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
  const hyper = findAll(root, 'hyperedge').length;
  return {
    title: graph.attributes['id'],
    nodes: findAll(graph, 'node').map((node): ImportedNode => {
      const data = dataOf(node);
      return {
        id: node.attributes['id'] ?? '',
        label: data['label'] ?? data['name'] ?? nestedLabel(node, 'NodeLabel'),
        type: data['kind'] ?? data['type'] ?? data['group'],
        summary: data['summary'] ?? data['description'],
        own: ownOf(data, 'actor'),
      };
    }),
    edges: findAll(graph, 'edge').map((edge): ImportedEdge => {
      const data = dataOf(edge);
      const directed = edge.attributes['directed'];
      return {
        id: edge.attributes['id'],
        source: edge.attributes['source'] ?? '',
        target: edge.attributes['target'] ?? '',
        directed: directed === undefined ? isDirected : directed === 'true',
        label: data['label'] ?? data['name'] ?? data['relation'] ?? nestedLabel(edge, 'EdgeLabel'),
        type: data['stance'] ?? data['type'],
        own: ownOf(data, 'edge'),
      };
    }),
    dropped: hyper > 0 ? [`${hyper} edges with more than two ends`] : [],
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
  const text = findAll(element, name)[0]?.text.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}
