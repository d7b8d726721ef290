import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { ownOf } from './ownKeys';
import { findAll, parseXml, type XmlElement } from './xml';

/** GEXF 1.1 to 1.3, as Gephi, Gephi Lite and Hyphe write it. */
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
  const spells = findAll(graph, 'spell').length;
  return {
    title: textOf(root, 'title') ?? textOf(root, 'description'),
    nodes: findAll(graph, 'node').map((node): ImportedNode => {
      const data = readValues(node, nodeTitles);
      return {
        id: node.attributes['id'] ?? '',
        label: node.attributes['label'] ?? data['label'],
        type: data['kind'] ?? data['type'] ?? data['category'],
        summary: data['summary'] ?? data['description'],
        own: ownOf(data, 'actor'),
      };
    }),
    edges: findAll(graph, 'edge').map((edge): ImportedEdge => {
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
    dropped: spells > 0 ? [`${spells} spells of time`] : [],
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
