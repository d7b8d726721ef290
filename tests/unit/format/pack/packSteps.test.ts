import { expect, test } from 'vitest';
import { PackedColumn } from '../../../../src/format/pack/PackedColumn';
import { packSteps } from '../../../../src/format/pack/packSteps';
import { shareSteps } from '../../../../src/format/shareSteps';
import type { Dataset } from '../../../../src/format/types';
import { runSteps } from '../../../../src/format/steps';
import { buildGraph } from '../../../../src/graph/graph';
import { ankaraGraph } from '../../../fixtures/ankara';
import { syntheticMap } from '../../../support/syntheticMap';

const copy = (dataset: object) => JSON.parse(JSON.stringify(dataset)) as Dataset;
const pack = (dataset: Dataset) => runSteps(packSteps(dataset));
const shared = (dataset: object) => {
  const own = copy(dataset);
  runSteps(shareSteps(own));
  return own;
};

for (const [name, dataset] of [
  ['the article’s map', ankaraGraph().dataset],
  ['a large map', syntheticMap({ nodes: 300 })],
] as const)
  test(`of ${name} packed nodes and edges say what the dataset says`, () => {
    const own = shared(dataset);
    const packed = pack(own);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(copy(dataset));
    for (const [i, node] of own.nodes.entries()) {
      const { id, kind, label, short, summary, period } = packed.nodes[i]!;
      const { basis, note, places, seed, aliases, find } = packed.nodes[i]!;
      expect({
        ...{ id, kind, label, short, summary, period, basis, note, places, seed, aliases, find },
      }).toEqual(node);
    }
    for (const [i, edge] of own.edges.entries()) {
      const { id, source, target, directed, stance, label, status } = packed.edges[i]!;
      const { period, basis, note, reasoning } = packed.edges[i]!;
      const { claim, grounds, warrant, warrantBy, qualifier, hedge, viewpoint, places } = reasoning;
      expect({
        ...{ id, source, target, directed, stance, label, status, period, basis, note },
        reasoning: { claim, grounds, warrant, warrantBy, qualifier, hedge, viewpoint, places },
      }).toEqual(edge);
    }
  });

test('letters outside ASCII and keys of the author’s own are kept', () => {
  const own = copy(syntheticMap({ nodes: 20 }));
  const [edge] = own.edges as unknown as Record<string, unknown>[];
  const [node] = own.nodes as unknown as Record<string, unknown>[];
  const reasoning = edge!['reasoning'] as Record<string, unknown>;
  edge!['x-mine'] = { colour: 'blue' };
  edge!['period'] = '2018';
  node!['x-mine'] = null;
  node!['summary'] = 'Dağ 山 🏔 \u0000 "quoted"';
  reasoning['claim'] = 'Dağ 山 🏔 \u0000 "quoted"';
  reasoning['x-mine'] = [1, 2];
  const packed = pack(shared(own));
  expect(packed.edges[0]!.period).toBe('2018');
  expect(packed.edges[1]!.period).toBeUndefined();
  expect(packed.edges[0]!.reasoning.claim).toBe('Dağ 山 🏔 \u0000 "quoted"');
  expect(packed.nodes[0]!.summary).toBe('Dağ 山 🏔 \u0000 "quoted"');
  expect(copy(packed)).toEqual(copy(own));
});

test('code that walks through all keys finds none, and copies by way of JSON', () => {
  const own = shared(syntheticMap({ nodes: 20 }));
  const { nodes, edges } = pack(own);
  for (const row of [nodes[0]!, edges[0]!, edges[0]!.reasoning])
    expect(Object.keys(row)).toEqual([]);
  expect(copy(nodes[0]!)).toEqual(own.nodes[0]);
});

test('places stay one object for all edges that cite them', () => {
  const own = shared(syntheticMap({ nodes: 60 }));
  const packed = pack(own);
  for (const [i, edge] of own.edges.entries()) {
    expect(packed.edges[i]!.reasoning.places).toBe(edge.reasoning.places);
    for (const [j, ground] of edge.reasoning.grounds.entries())
      expect(packed.edges[i]!.reasoning.grounds[j]!.places).toBe(ground.places);
  }
});

test('a column with more values than fit into one byte or two keeps them apart', () => {
  for (const count of [255, 256, 257, 65_600]) {
    const column = new PackedColumn(count + 1);
    for (let i = 0; i < count; i += 1) column.set(i, `value ${i}`);
    column.end();
    for (const i of [0, 254, count - 1]) expect(column.at(i)).toBe(`value ${i}`);
    // This row was never set.
    expect(column.at(count)).toBeUndefined();
  }
});

test('a graph of a packed dataset has the same order and the same edges at each node', () => {
  const dataset = shared(syntheticMap({ nodes: 300 }));
  const plain = buildGraph(dataset);
  const packed = buildGraph(pack(dataset));
  expect(packed.order).toEqual(plain.order);
  for (const { id } of plain.nodes) expect(packed.edgesAt.get(id)).toEqual(plain.edgesAt.get(id));
});

test('no step packs more than it should', () => {
  const dataset = shared(syntheticMap({ nodes: 60 }));
  const steps = packSteps(dataset, 10);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBe((dataset.nodes.length + dataset.edges.length) / 10);
});
