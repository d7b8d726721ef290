import type { Dataset } from '../../format/types';
import { ConvertError, type ImportedEdge, type ImportedGraph, type ImportedNode } from '../types';
import { count } from '../count';
import { isRecord, listAt, recordAt, recordsOf, textAt } from './json';
import { leftOver } from './leftOver';

/** JSON that programs write of graphs, each by the keys that only it has. */
export type JsonFormat = 'jgf' | 'cytoscape' | 'nodelink' | 'kumu' | 'oligrapher';

/** The format of a parsed file, or undefined. */
export function detectJson(value: unknown): JsonFormat | undefined {
  if (Array.isArray(value))
    return isRecord(recordsOf(value)[0]?.['data']) ? 'cytoscape' : undefined;
  if (!isRecord(value)) return undefined;
  if (isOligrapher(recordAt(value, 'graph'))) return 'oligrapher';
  if (isRecord(value['graph']) && ('nodes' in value['graph'] || 'edges' in value['graph']))
    return 'jgf';
  if (Array.isArray(value['graphs'])) return 'jgf';
  if ('elements' in value && 'connections' in value) return 'kumu';
  if ('elements' in value) return 'cytoscape';
  if (isOligrapher(value)) return 'oligrapher';
  if (Array.isArray(value['nodes']))
    return isRecord(recordsOf(value['nodes'])[0]?.['data']) ? 'cytoscape' : 'nodelink';
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
  const nodes = graph.nodes.filter(({ id }) => id !== '');
  if (nodes.length === 0) throw new ConvertError(`${file}: has no nodes as ${format} has them`);
  const nameless = graph.nodes.length - nodes.length;
  return nameless === 0
    ? graph
    : {
        ...graph,
        nodes,
        dropped: [...graph.dropped, `${count(nameless, 'actor')} without an id and a label`],
      };
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
    const list = listAt(graph, 'edges');
    const others = listAt(value, 'graphs').length - 1;
    return {
      title: textAt(graph, 'label'),
      nodes: nodes.map(([id, node]) => ({
        id,
        label: textAt(node, 'label'),
        type: textAt(recordAt(node, 'metadata'), 'type', 'kind'),
        summary: textAt(recordAt(node, 'metadata'), 'summary', 'description'),
      })),
      edges: list.flatMap((edge) =>
        edgeOf(edge, {
          directed: (edge['directed'] ?? graph['directed'] ?? true) !== false,
          type: textAt(recordAt(edge, 'metadata'), 'type', 'stance'),
          label: textAt(edge, 'relation', 'label'),
        }),
      ),
      dropped: [
        ...unread(
          nodes.map(([, node]) => recordAt(node, 'metadata')),
          list.map((edge) => recordAt(edge, 'metadata')),
        ),
        ...withoutEnds(list),
        ...(hyper > 0 ? [`${count(hyper, 'edge')} with more than two ends`] : []),
        ...(others > 0 ? [`${count(others, 'more graph')} of the file`] : []),
      ],
    };
  },
  cytoscape: (value) => {
    // Its users also keep the elements alone.
    const elements = isRecord(value) && 'elements' in value ? value['elements'] : value;
    const list = Array.isArray(elements) ? recordsOf(elements) : null;
    const isEdge = (item: unknown) => 'source' in recordAt(item, 'data');
    const nodes = list ? list.filter((item) => !isEdge(item)) : listAt(elements, 'nodes');
    const edges = (list ? list.filter(isEdge) : listAt(elements, 'edges')).map((edge) =>
      recordAt(edge, 'data'),
    );
    return {
      title: textAt(recordAt(value, 'data'), 'title', 'name'),
      nodes: nodes.map((node) => nodeOf(recordAt(node, 'data'))),
      edges: edges.flatMap((data) =>
        edgeOf(data, {
          directed: data['directed'] !== false,
          type: textAt(data, 'stance', 'type'),
          label: textAt(data, 'label', 'interaction', 'name'),
        }),
      ),
      dropped: [
        ...unread(
          nodes.map((node) => recordAt(node, 'data')),
          edges,
        ),
        ...withoutEnds(edges),
      ],
    };
  },
  nodelink: (value) => {
    const graph = value as Readonly<Record<string, unknown>>;
    const nodes = listAt(graph, 'nodes');
    const list = listAt(graph, listAt(graph, 'links').length > 0 ? 'links' : 'edges');
    const ids = new Set(nodes.map(({ id }) => id));
    // d3 v3 refers to nodes by their index.
    const idAt = (end: unknown) => {
      if (isRecord(end)) return textAt(end, 'id', 'name');
      const node = typeof end === 'number' && !ids.has(end) ? nodes[end] : undefined;
      return node ? textAt(node, 'id', 'name', 'label') : textAt({ end }, 'end');
    };
    const links = list.map((link): Readonly<Record<string, unknown>> => ({
      ...link,
      source: idAt(link['source']),
      target: idAt(link['target']),
    }));
    return {
      title: textAt(recordAt(graph, 'graph'), 'name', 'title'),
      nodes: nodes.map(nodeOf),
      edges: links.flatMap((link) =>
        edgeOf(link, {
          directed: graph['directed'] !== false,
          type: textAt(link, 'stance', 'type', 'kind'),
          // NetworkX numbers parallel edges by their key: a number is no label.
          label:
            textAt(link, 'label', 'relation', 'name') ??
            (typeof link['key'] === 'string' ? textAt(link, 'key') : undefined),
        }),
      ),
      dropped: [...unread(nodes, links), ...withoutEnds(links)],
    };
  },
  kumu: (value) => {
    const elements = listAt(value, 'elements');
    const attributesOf = (
      item: Readonly<Record<string, unknown>>,
    ): Readonly<Record<string, unknown>> => ({
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
    const connections = listAt(value, 'connections').map((connection) => {
      const data = attributesOf(connection);
      return {
        ...data,
        source: end(textAt(data, 'from', 'From')),
        target: end(textAt(data, 'to', 'To')),
      };
    });
    return {
      title: textAt(value, 'name', 'title'),
      nodes,
      edges: connections.flatMap((data) =>
        edgeOf(data, {
          directed: !/^(?:undirected|mutual)$/i.test(textAt(data, 'direction', 'Direction') ?? ''),
          type: textAt(data, 'connection type', 'type', 'Type'),
          label: textAt(data, 'label', 'Label'),
        }),
      ),
      dropped: [
        ...unread(elements.map(attributesOf), connections),
        ...withoutEnds(connections),
        ...countsOf(value, ['loops', 'maps', 'views', 'perspectives']),
      ],
    };
  },
  oligrapher: (value) => {
    // LittleSis keeps a graph of the older generation under `graph`, beside title and annotations.
    const graph = isRecord(value) && isRecord(value['graph']) ? value['graph'] : value;
    const itemsOf = (key: string): readonly Readonly<Record<string, unknown>>[] => {
      const found = (graph as Readonly<Record<string, unknown>>)[key];
      const list = isRecord(found) ? recordsOf(Object.values(found)) : recordsOf(found);
      // The older generation nests what is drawn under `display`.
      return list.map((item) => ({ ...item, ...recordAt(item, 'display') }));
    };
    const nodes = itemsOf('nodes');
    const edges = itemsOf('edges').map((edge): Readonly<Record<string, unknown>> => ({
      ...edge,
      source: edge['node1_id'],
      target: edge['node2_id'],
    }));
    return {
      title: textAt(value, 'title', 'name'),
      nodes: nodes.map((node) => nodeOf({ ...node, label: textAt(node, 'name', 'label') })),
      edges: edges.flatMap((edge) =>
        edgeOf(edge, {
          directed:
            edge['arrow'] !== null && edge['arrow'] !== undefined && edge['arrow'] !== false,
          type: textAt(edge, 'type'),
          label: textAt(edge, 'label'),
        }),
      ),
      dropped: [
        ...unread(nodes, edges),
        ...withoutEnds(edges),
        ...countsOf(graph, ['captions']),
        ...countsOf(value, ['annotations']),
      ],
    };
  },
};

/** What the readers above read of a node or an edge, under any of its names. */
const READ = {
  actor: new Set([
    'id',
    '_id',
    'key',
    'label',
    'Label',
    'name',
    'title',
    'kind',
    'type',
    'Type',
    'group',
    'category',
    'summary',
    'description',
    'Description',
    'element type',
  ]),
  tie: new Set([
    'id',
    '_id',
    'source',
    'target',
    'from',
    'From',
    'to',
    'To',
    'node1_id',
    'node2_id',
    'label',
    'Label',
    'relation',
    'interaction',
    'name',
    'key',
    'kind',
    'type',
    'Type',
    'stance',
    'directed',
    'direction',
    'Direction',
    'arrow',
    'connection type',
  ]),
};

/** What holds the attributes, and is none itself. */
const NESTED = new Set(['attributes', 'display', 'metadata']);

function unread(
  nodes: readonly Readonly<Record<string, unknown>>[],
  edges: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  return [
    ...leftOver('actor', nodes, (key) => READ.actor.has(key) || NESTED.has(key)),
    ...leftOver('tie', edges, (key) => READ.tie.has(key) || NESTED.has(key)),
  ];
}

function withoutEnds(edges: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const n = edges.filter((edge) => edgeOf(edge, { directed: true }).length === 0).length;
  return n > 0 ? [`${count(n, 'tie')} without both ends`] : [];
}

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
    const n = Array.isArray(found) ? found.length : isRecord(found) ? Object.keys(found).length : 0;
    return n > 0 ? [count(n, key.slice(0, -1))] : [];
  });
}
