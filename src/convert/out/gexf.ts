import type { Dataset } from '../../format/types';
import { edgeAttributes, lostInAttributes, nodeAttributes } from './attributes';
import type { Exported } from '../types';
import { escapeXml } from './xml';

/** GEXF 1.3 (https://gexf.net), with all attributes as strings. */
export function toGexf(dataset: Dataset): Exported {
  const nodes = dataset.nodes.map((node) => ({ ...node, data: nodeAttributes(node) }));
  const edges = dataset.edges.map((edge) => ({ ...edge, data: edgeAttributes(edge) }));
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Edgewise</creator>
    <title>${escapeXml(dataset.title)}</title>
    <description>${escapeXml(dataset.summary)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed">
${attributesOf('node', nodes)}${attributesOf('edge', edges)}    <nodes>
${nodes
  .map(
    ({ id, label, data }) =>
      `      <node id="${id}" label="${escapeXml(label)}">\n${valuesOf(data)}      </node>\n`,
  )
  .join('')}    </nodes>
    <edges>
${edges
  .map(
    ({ id, source, target, directed, label, data }) =>
      `      <edge id="${id}" source="${source}" target="${target}" type="${directed ? 'directed' : 'undirected'}" label="${escapeXml(label)}">\n${valuesOf(data)}      </edge>\n`,
  )
  .join('')}    </edges>
  </graph>
</gexf>
`;
  return { files: [{ name: `${dataset.id}.gexf`, text }], lost: lostInAttributes(dataset) };
}

interface Item {
  readonly data: Readonly<Record<string, string>>;
}

function attributesOf(kind: 'node' | 'edge', items: readonly Item[]): string {
  const keys = new Set(items.flatMap(({ data }) => Object.keys(data)));
  const list = [...keys].map(
    (key) => `      <attribute id="${key}" title="${key}" type="string"/>\n`,
  );
  return `    <attributes class="${kind}">\n${list.join('')}    </attributes>\n`;
}

function valuesOf(data: Item['data']): string {
  const values = Object.entries(data).map(
    ([key, value]) => `          <attvalue for="${key}" value="${escapeXml(value)}"/>\n`,
  );
  return `        <attvalues>\n${values.join('')}        </attvalues>\n`;
}
