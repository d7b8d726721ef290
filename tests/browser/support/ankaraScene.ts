import { parseDataset } from '../../../src/format/parse';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { readSolved } from '../../../src/layout/readLayout';
import { settle } from '../../../src/layout/fallbackLayout';
import type { LayoutSizeName } from '../../../src/geometry/types';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { buildScene, type Scene } from '../../../src/map/scene';

const [graphText, layoutText] = await Promise.all(
  ['graph', 'layout'].map(async (name) => (await fetch(`/maps/ankara/${name}.json`)).text()),
);
const graph = ankaraGraph();

/** The Ankara map as published. */
export function ankaraScene(name: LayoutSizeName): Scene {
  const solved = readSolved(graph, layoutText)?.frames.find(({ frame }) => frame === name);
  if (!solved) throw new Error(`layout.json has no frame ${name} for this graph.json`);
  return buildScene(graph, LAYOUT_SIZES[name], solved);
}

/** The same map with the fallback layout. */
export function unsolvedScene(name: LayoutSizeName): Scene {
  return buildScene(graph, LAYOUT_SIZES[name], settle(graph, LAYOUT_SIZES[name]));
}

/** Rest position of a node, in layout units. */
export function restPositionOf(
  { graph, restPositions }: Scene,
  id: string,
): readonly [number, number] {
  const slot = graph.nodes.findIndex((node) => node.id === id);
  return [restPositions[2 * slot]!, restPositions[2 * slot + 1]!];
}

function ankaraGraph(): Graph {
  const result = parseDataset(graphText, 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
