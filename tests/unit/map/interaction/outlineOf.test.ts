import { expect, test } from 'vitest';
import { edgeTarget, nodeTarget, pairTarget, stepTarget } from '../../../../src/graph/target';
import { usesOf } from '../../../../src/graph/argument';
import { outlineOf } from '../../../../src/map/interaction/outlineOf';
import { ankaraScene } from '../../../fixtures/ankara';

const scene = ankaraScene('phone');
const { graph } = scene;
const outline = (target: Parameters<typeof outlineOf>[1]) =>
  outlineOf({ scene, positions: scene.restPositions }, target);
const ends = (id: string) => {
  const edge = graph.edges.find((one) => one.id === id)!;
  return [edge.source, edge.target];
};

test('a node takes up its ring and its label', () => {
  const slot = graph.nodes.findIndex(({ id }) => id === 'nato');
  const { box } = scene.nodes[slot]!.label;
  const x = scene.restPositions[2 * slot]!;
  const xs = outline(nodeTarget(graph.nodes[slot]!.id)).map((point) => point.x);
  expect(Math.max(...xs)).toBeCloseTo(Math.max(x + box.x + box.w, x), 5);
  expect(Math.min(...xs)).toBeLessThan(x);
});

test('an edge and a pair take up both of their names, a step all that it uses', () => {
  const edge = graph.edges.find(({ id }) => id === 'russia-turkey-nato')!;
  const both = [edge.source, edge.target].flatMap((id) => outline(nodeTarget(id)));
  expect(outline(edgeTarget(edge.id))).toEqual(both);
  expect(outline(pairTarget(edge.source, edge.target))).toEqual(both);
  const step = [...graph.stepById.values()].find(({ uses }) => uses.length > 2)!;
  const { edges, nodes } = usesOf(graph, step);
  const used = new Set([...nodes, ...edges.flatMap(ends)]);
  const known = new Set(outline(stepTarget(step.id)).map(({ x, y }) => `${x} ${y}`));
  for (const id of used)
    for (const { x, y } of outline(nodeTarget(id))) expect(known).toContain(`${x} ${y}`);
});
