import type { Dataset } from '../../format/types';
import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { isRecord, listAt, recordAt, recordsOf, textAt } from './json';

/** JSON that programs write of graphs, each by the keys that only it has. */
export type JsonFormat = 'jgf' | 'cytoscape' | 'nodelink' | 'kumu' | 'oligrapher';

/** The format of a parsed file, or undefined. */
export function detectJson(value: unknown): JsonFormat | undefined {
  if (!isRecord(value)) return undefined;
  if (isRecord(value['graph']) && ('nodes' in value['graph'] || 'edges' in value['graph']))
    return 'jgf';
  if (Array.isArray(value['graphs'])) return 'jgf';
  if ('elements' in value && 'connections' in value) return 'kumu';
  if ('elements' in value) return 'cytoscape';
  if (isOligrapher(value)) return 'oligrapher';
  if (Array.isArray(value['nodes'])) return 'nodelink';
  return undefined;
}

function isOligrapher(value: Readonly<Record<string, unknown>>): boolean {
  const edge = isRecord(value['edges'])
    ? Object.values(value['edges'])[0]
    : recordsOf(value['edges'])[0];
  return isRecord(edge) && ('node1_id' in edge || 'node1_id' in recordAt(edge, 'display'));
}

/** Reads one of these formats. Throws a ConvertError if the file has no graph of that form. */
export function fromGraphJson(value: unknown, format: JsonFormat, file: string): ImportedGraph {
  const graph = READERS[format](value);
  if (graph.nodes.length === 0)
    throw new ConvertError(`${file}: has no nodes as ${format} has them`);
  return graph;
}

/** The dataset inside a JSON Graph Format file that `toJgf` has written, or null. */
export function datasetOfJgf(value: unknown): Dataset | null {
  const graph = recordAt(value, 'graph');
  const { title, ...metadata } = recordAt(graph, 'metadata');
  if (metadata['format'] !== 'edgewise/1') return null;
  const nodes = recordAt(graph, 'nodes');
  const order = Array.isArray(graph['x-order'])
    ? (graph['x-order'] as unknown[]).map(String)
    : Object.keys(nodes);
  return {
    ...metadata,
    id: graph['id'],
    title: graph['label'] ?? title,
    nodes: order.map((id) => {
      const node = recordAt(nodes, id);
      const own = recordAt(node, 'metadata');
      return { id, ...own, label: node['label'] ?? own['label'] };
    }),
    edges: listAt(graph, 'edges').map((edge) => {
      const own = recordAt(edge, 'metadata');
      const { id, source, target, directed } = edge;
      return { id, source, target, directed, ...own, label: edge['relation'] ?? own['label'] };
    }),
  } as unknown as Dataset;
}

const READERS: Readonly<Record<JsonFormat, (value: unknown) => ImportedGraph>> = {
  jgf: (value) => {
    const first = listAt(value, 'graphs')[0];
    const graph = first ?? recordAt(value, 'graph');
    // Version 1 has a list of nodes, version 2 an object.
    const nodes = Array.isArray(graph['nodes'])
      ? listAt(graph, 'nodes').map((node) => [textAt(node, 'id') ?? '', node] as const)
      : Object.entries(recordAt(graph, 'nodes'));
    const hyper = listAt(graph, 'hyperedges').length;
    const others = listAt(value, 'graphs').length - 1;
    return {
      title: textAt(graph, 'label'),
      nodes: nodes.map(([id, node]) => ({
        id,
        label: textAt(node, 'label'),
        type: textAt(recordAt(node, 'metadata'), 'type', 'kind'),
        summary: textAt(recordAt(node, 'metadata'), 'summary', 'description'),
      })),
      edges: listAt(graph, 'edges').flatMap((edge) =>
        edgeOf(edge, {
          directed: (edge['directed'] ?? graph['directed'] ?? true) !== false,
          type: textAt(recordAt(edge, 'metadata'), 'type', 'stance'),
          label: textAt(edge, 'relation', 'label'),
        }),
      ),
      dropped: [
        ...(hyper > 0 ? [`${hyper} edges with more than two ends`] : []),
        ...(others > 0 ? [`${others} more graphs of the file`] : []),
      ],
    };
  },
  cytoscape: (value) => {
    const { elements } = value as { readonly elements: unknown };
    const list = Array.isArray(elements) ? recordsOf(elements) : null;
    const isEdge = (item: unknown) => 'source' in recordAt(item, 'data');
    const nodes = list ? list.filter((item) => !isEdge(item)) : listAt(elements, 'nodes');
    const edges = list ? list.filter(isEdge) : listAt(elements, 'edges');
    return {
      title: textAt(recordAt(value, 'data'), 'title', 'name'),
      nodes: nodes.map((node) => nodeOf(recordAt(node, 'data'))),
      edges: edges.flatMap((edge) => {
        const data = recordAt(edge, 'data');
        return edgeOf(data, {
          directed: data['directed'] !== false,
          type: textAt(data, 'stance', 'type'),
          label: textAt(data, 'label', 'interaction', 'name'),
        });
      }),
      dropped: [],
    };
  },
  nodelink: (value) => {
    const graph = value as Readonly<Record<string, unknown>>;
    const nodes = listAt(graph, 'nodes');
    const list = listAt(graph, 'links').length > 0 ? 'links' : 'edges';
    // d3 v3 refers to nodes by their index.
    const idAt = (end: unknown) => {
      if (isRecord(end)) return textAt(end, 'id', 'name');
      const node =
        typeof end === 'number' && !nodes.some(({ id }) => id === end) ? nodes[end] : undefined;
      return node ? textAt(node, 'id', 'name', 'label') : textAt({ end }, 'end');
    };
    return {
      title: textAt(recordAt(graph, 'graph'), 'name', 'title'),
      nodes: nodes.map(nodeOf),
      edges: listAt(graph, list).flatMap((link) =>
        edgeOf(
          { ...link, source: idAt(link['source']), target: idAt(link['target']) },
          {
            directed: graph['directed'] !== false,
            type: textAt(link, 'stance', 'type', 'kind'),
            label: textAt(link, 'label', 'relation', 'name', 'key'),
          },
        ),
      ),
      dropped: [],
    };
  },
  kumu: (value) => {
    const elements = listAt(value, 'elements');
    const attributesOf = (item: Readonly<Record<string, unknown>>) => ({
      ...item,
      ...recordAt(item, 'attributes'),
    });
    const nodes = elements.map((element) => {
      const data = attributesOf(element);
      const label = textAt(data, 'label', 'Label');
      return {
        id: textAt(data, '_id', 'id') ?? label ?? '',
        label,
        type: textAt(data, 'element type', 'type', 'Type'),
        summary: textAt(data, 'description', 'Description'),
      };
    });
    const byLabel = new Map(nodes.map(({ id, label }) => [label, id]));
    const end = (name: string | undefined) => byLabel.get(name) ?? name;
    return {
      title: textAt(value, 'name', 'title'),
      nodes,
      edges: listAt(value, 'connections').flatMap((connection) => {
        const data = attributesOf(connection);
        return edgeOf(
          {
            ...data,
            source: end(textAt(data, 'from', 'From')),
            target: end(textAt(data, 'to', 'To')),
          },
          {
            directed: !/^(?:undirected|mutual)$/i.test(
              textAt(data, 'direction', 'Direction') ?? '',
            ),
            type: textAt(data, 'connection type', 'type', 'Type'),
            label: textAt(data, 'label', 'Label'),
          },
        );
      }),
      dropped: countsOf(value, ['loops', 'maps', 'views', 'perspectives']),
    };
  },
  oligrapher: (value) => {
    const itemsOf = (key: string): readonly Readonly<Record<string, unknown>>[] => {
      const found = (value as Readonly<Record<string, unknown>>)[key];
      const list = isRecord(found) ? recordsOf(Object.values(found)) : recordsOf(found);
      // The older generation nests what is drawn under `display`.
      return list.map((item) => ({ ...item, ...recordAt(item, 'display') }));
    };
    return {
      title: textAt(value, 'title', 'name'),
      nodes: itemsOf('nodes').map((node) =>
        nodeOf({ ...node, label: textAt(node, 'name', 'label') }),
      ),
      edges: itemsOf('edges').flatMap((edge) =>
        edgeOf(
          { ...edge, source: edge['node1_id'], target: edge['node2_id'] },
          {
            directed:
              edge['arrow'] !== null && edge['arrow'] !== undefined && edge['arrow'] !== false,
            type: textAt(edge, 'type'),
            label: textAt(edge, 'label'),
          },
        ),
      ),
      dropped: countsOf(value, ['captions', 'annotations']),
    };
  },
};

function nodeOf(data: Readonly<Record<string, unknown>>): ImportedNode {
  const label = textAt(data, 'label', 'name', 'title');
  return {
    id: textAt(data, 'id', 'key') ?? label ?? '',
    label,
    type: textAt(data, 'kind', 'type', 'group', 'category'),
    summary: textAt(data, 'summary', 'description'),
  };
}

function edgeOf(
  data: Readonly<Record<string, unknown>>,
  own: Pick<ImportedEdge, 'directed' | 'type' | 'label'>,
): readonly ImportedEdge[] {
  const [source, target] = [textAt(data, 'source'), textAt(data, 'target')];
  if (source === undefined || target === undefined) return [];
  return [{ id: textAt(data, 'id'), source, target, ...own }];
}

function countsOf(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const found = isRecord(value) ? value[key] : undefined;
    const count = Array.isArray(found)
      ? found.length
      : isRecord(found)
        ? Object.keys(found).length
        : 0;
    return count > 0 ? [`${count} ${key}`] : [];
  });
}
