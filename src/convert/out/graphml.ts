import type { Dataset } from '../../format/types';
import { edgeAttributes, lostInAttributes, nodeAttributes } from './attributes';
import type { Exported } from '../types';
import { escapeXml } from './xml';

/** GraphML (http://graphml.graphdrawing.org), with all attributes as strings. */
export function toGraphml(dataset: Dataset): Exported {
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    data: { label: node.label, ...nodeAttributes(node) },
  }));
  const edges = dataset.edges.map((edge) => ({
    ...edge,
    data: { label: edge.label, ...edgeAttributes(edge) },
  }));
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keysOf('node', nodes)}${keysOf('edge', edges)}  <graph id="${escapeXml(dataset.id)}" edgedefault="directed">
${nodes
  .map(({ id, data }) => `    <node id="${id}">\n${dataOf('node', data)}    </node>\n`)
  .join('')}${edges
    .map(
      ({ id, source, target, directed, data }) =>
        `    <edge id="${id}" source="${source}" target="${target}" directed="${directed}">\n${dataOf('edge', data)}    </edge>\n`,
    )
    .join('')}  </graph>
</graphml>
`;
  return { files: [{ name: `${dataset.id}.graphml`, text }], lost: lostInAttributes(dataset) };
}

interface Item {
  readonly data: Readonly<Record<string, string>>;
}

function keysOf(kind: 'node' | 'edge', items: readonly Item[]): string {
  const keys = new Set(items.flatMap(({ data }) => Object.keys(data)));
  return [...keys]
    .map(
      (key) => `  <key id="${kind}-${key}" for="${kind}" attr.name="${key}" attr.type="string"/>\n`,
    )
    .join('');
}

function dataOf(kind: 'node' | 'edge', data: Item['data']): string {
  return Object.entries(data)
    .map(([key, value]) => `      <data key="${kind}-${key}">${escapeXml(value)}</data>\n`)
    .join('');
}
