import { expect, test } from 'vitest';
import { formatPlace } from '../../../../src/article/passageUrl';
import { locatorsOf } from '../../../../src/embed/article/locatorsOf';
import { buildPlaceIndex, placesOf } from '../../../../src/graph/citations';
import { edgeTarget, nodeTarget, pairTarget, type Target } from '../../../../src/graph/target';
import { ankaraGraph } from '../../../fixtures/ankara';

test('every target has the sentences that the index of all places has for it, in the same order', () => {
  const graph = ankaraGraph();
  const index = buildPlaceIndex(graph.dataset);
  const targets: readonly Target[] = [
    ...graph.edges.map(({ id }) => edgeTarget(id)),
    ...graph.nodes.map(({ id }) => nodeTarget(id)),
    ...[...graph.stepById.keys()].map((id): Target => ({ kind: 'step', id })),
    ...graph.edges.map(({ source, target }) => pairTarget(source, target)),
  ];
  expect(targets.length).toBeGreaterThan(150);
  for (const target of targets)
    expect(locatorsOf(graph, target).map(formatPlace)).toEqual(
      placesOf(index, target).map(({ key }) => key),
    );
});
