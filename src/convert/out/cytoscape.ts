import type { Dataset } from '../../format/types';
import { edgeAttributes, lostInAttributes, nodeAttributes } from './attributes';
import type { Exported } from '../types';

/** Elements JSON as Cytoscape and Cytoscape.js read it. */
export function toCytoscape(dataset: Dataset): Exported {
  const elements = {
    nodes: dataset.nodes.map((node) => ({
      data: { id: node.id, name: node.label, label: node.label, ...nodeAttributes(node) },
    })),
    edges: dataset.edges.map((edge) => ({
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        interaction: edge.label,
        label: edge.label,
        directed: edge.directed,
        ...edgeAttributes(edge),
      },
    })),
  };
  const value = { data: { name: dataset.title }, elements };
  return {
    files: [{ name: `${dataset.id}.cyjs`, text: `${JSON.stringify(value, null, 2)}\n` }],
    lost: lostInAttributes(dataset),
  };
}
