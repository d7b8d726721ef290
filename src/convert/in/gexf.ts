import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { count } from '../count';
import { leftOver } from './leftOver';
import { isOwnKey, ownOf } from './ownKeys';
import { findAll, parseXml, type XmlElement } from './xml';

const NODE_KEYS = new Set(['label', 'kind', 'type', 'category', 'summary', 'description']);
const EDGE_KEYS = new Set(['label', 'stance', 'type']);

/** How a node looks: elements of the viz namespace. */
const VIZ = new Set(['position', 'size', 'color', 'shape']);

/**
 * GEXF 1.1 to 1.3, as Gephi, Gephi Lite and Hyphe write it. graphology-gexf makes a graph of it in
 * which what it left out can no longer be counted, and throws at an edge to a missing node; an
 * import reports both.
 */
export function fromGexf(text: string, file: string): ImportedGraph {
  const root = parseXml(text, file);
  const graph = findAll(root, 'graph')[0];
  if (root.name !== 'gexf' || !graph)
    throw new ConvertError(`${file}: is not GEXF: its first element is <${root.name}>`);
  const titles = (kind: string) =>
    new Map(
      findAll(graph, 'attributes')
        .filter(({ attributes }) => attributes['class'] === kind)
        .flatMap((list) => findAll(list, 'attribute'))
        .map(({ attributes }) => [attributes['id'] ?? '', attributes['title'] ?? '']),
    );
  const [nodeTitles, edgeTitles] = [titles('node'), titles('edge')];
  const isDirected = graph.attributes['defaultedgetype'] !== 'undirected';
  const [nodes, edges] = [findAll(graph, 'node'), findAll(graph, 'edge')];
  const spells = findAll(graph, 'spell').length;
  const drawn = nodes.filter(({ children }) => children.some(({ name }) => VIZ.has(name))).length;
  return {
    title: textOf(root, 'title') ?? textOf(root, 'description'),
    nodes: nodes.map((node): ImportedNode => {
      const data = readValues(node, nodeTitles);
      return {
        id: node.attributes['id'] ?? '',
        label: node.attributes['label'] ?? data['label'],
        type: data['kind'] ?? data['type'] ?? data['category'],
        summary: data['summary'] ?? data['description'],
        own: ownOf(data, 'actor'),
      };
    }),
    edges: edges.map((edge): ImportedEdge => {
      const data = readValues(edge, edgeTitles);
      const type = edge.attributes['type'];
      return {
        id: edge.attributes['id'],
        source: edge.attributes['source'] ?? '',
        target: edge.attributes['target'] ?? '',
        directed: type === undefined ? isDirected : type === 'directed',
        label: edge.attributes['label'] ?? data['label'],
        type: data['stance'] ?? edge.attributes['kind'] ?? data['type'],
        own: ownOf(data, 'edge'),
      };
    }),
    dropped: [
      ...leftOver(
        'actor',
        nodes.map((node) => readValues(node, nodeTitles)),
        (key) => NODE_KEYS.has(key) || isOwnKey(key, 'actor'),
      ),
      ...leftOver(
        'tie',
        edges.map((edge) => ({
          weight: edge.attributes['weight'],
          ...readValues(edge, edgeTitles),
        })),
        (key) => EDGE_KEYS.has(key) || isOwnKey(key, 'edge'),
      ),
      ...(drawn > 0 ? [`positions, sizes and colours of ${count(drawn, 'actor')}`] : []),
      ...(spells > 0 ? [`${count(spells, 'spell')} of time`] : []),
    ],
  };
}

function readValues(
  element: XmlElement,
  titles: ReadonlyMap<string, string>,
): Readonly<Record<string, string | undefined>> {
  const values = element.children
    .filter(({ name }) => name === 'attvalues')
    .flatMap(({ children }) => children);
  return Object.fromEntries(
    values.map(({ attributes }) => {
      const id = attributes['for'] ?? attributes['id'] ?? '';
      return [titles.get(id) ?? id, attributes['value'] ?? ''] as const;
    }),
  );
}

function textOf(root: XmlElement, name: string): string | undefined {
  const text = findAll(root, name)[0]?.text.trim();
  return text === '' ? undefined : text;
}
