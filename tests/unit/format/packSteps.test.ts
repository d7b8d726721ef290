import { expect, test } from 'vitest';
import { packSteps } from '../../../src/format/packSteps';
import { shareSteps } from '../../../src/format/shareSteps';
import type { Dataset } from '../../../src/format/types';
import { runSteps } from '../../../src/format/steps';
import { buildGraph } from '../../../src/graph/graph';
import { ankaraGraph } from '../../fixtures/ankara';
import { syntheticMap } from '../../support/syntheticMap';

const copy = (dataset: object) => JSON.parse(JSON.stringify(dataset)) as Dataset;
const packEdges = (edges: Dataset['edges']) => runSteps(packSteps(edges));
const shared = (dataset: object) => {
  const own = copy(dataset);
  runSteps(shareSteps(own));
  return own;
};

for (const [name, dataset] of [
  ['the article’s map', ankaraGraph().dataset],
  ['a large map', syntheticMap({ nodes: 300 })],
] as const)
  test(`of ${name} packed edges say what the dataset says`, () => {
    const { edges } = shared(dataset);
    const packed = packEdges(edges);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(copy(dataset).edges);
    for (const [i, { reasoning }] of edges.entries()) {
      const read = packed[i]!.reasoning;
      const { claim, grounds, warrant, warrantBy, qualifier, hedge, viewpoint, places } = read;
      expect({
        ...{ claim, grounds, warrant, warrantBy, qualifier, hedge, viewpoint, places },
      }).toEqual(reasoning);
    }
  });

test('letters outside ASCII and keys of the author’s own are kept', () => {
  const own = copy(syntheticMap({ nodes: 20 }));
  const [edge] = own.edges as unknown as Record<string, unknown>[];
  const reasoning = edge!['reasoning'] as Record<string, unknown>;
  edge!['x-mine'] = { colour: 'blue' };
  edge!['period'] = '2018';
  reasoning['claim'] = 'Dağ 山 🏔 \u0000 "quoted"';
  reasoning['x-mine'] = [1, 2];
  const packed = packEdges(shared(own).edges);
  expect(packed[0]!.period).toBe('2018');
  expect(packed[0]!.reasoning.claim).toBe('Dağ 山 🏔 \u0000 "quoted"');
  expect(copy(packed)).toEqual(copy(own.edges));
  expect(packed[1]).not.toHaveProperty('period');
});

test('places stay one object for all edges that cite them', () => {
  const { edges } = shared(syntheticMap({ nodes: 60 }));
  const packed = packEdges(edges);
  for (const [i, edge] of edges.entries()) {
    expect(packed[i]!.reasoning.places).toBe(edge.reasoning.places);
    for (const [j, ground] of edge.reasoning.grounds.entries())
      expect(packed[i]!.reasoning.grounds[j]!.places).toBe(ground.places);
  }
});

test('a graph of packed edges has the same order and the same neighbours', () => {
  const dataset = shared(syntheticMap({ nodes: 300 }));
  const plain = buildGraph(dataset);
  const packed = buildGraph({ ...dataset, edges: packEdges(dataset.edges) });
  expect(packed.order).toEqual(plain.order);
  for (const { id } of plain.nodes) expect(packed.edgesAt.get(id)).toEqual(plain.edgesAt.get(id));
});

test('no step packs more edges than it should', () => {
  const { edges } = shared(syntheticMap({ nodes: 60 }));
  const steps = packSteps(edges, 10);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBe(edges.length / 10);
});
