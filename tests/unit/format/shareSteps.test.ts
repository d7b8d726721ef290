import { expect, test } from 'vitest';
import { shareSteps } from '../../../src/format/shareSteps';
import type { Dataset } from '../../../src/format/types';
import { runSteps } from '../../../src/format/steps';
import { syntheticMap } from '../../support/syntheticMap';

const parsed = () => JSON.parse(JSON.stringify(syntheticMap({ nodes: 60 }))) as Dataset;
const placeLists = ({ nodes, edges }: Dataset) => [
  ...nodes.map(({ places }) => places),
  ...edges.flatMap(({ reasoning }) => [
    reasoning.places,
    ...reasoning.grounds.map(({ places }) => places),
  ]),
];

test('equal places become one object, and the dataset says what it said', () => {
  const dataset = parsed();
  const texts = (places: readonly unknown[]) => new Set(places.map((one) => JSON.stringify(one)));
  expect(new Set(placeLists(dataset)).size).toBe(placeLists(dataset).length);
  runSteps(shareSteps(dataset, 7));
  expect(dataset).toEqual(parsed());
  const lists = placeLists(dataset);
  expect(new Set(lists).size).toBe(texts(lists).size);
  expect(new Set(lists.flat()).size).toBe(texts(lists.flat()).size);
});

test('places that differ in anything stay apart, and so do those in lists of several', () => {
  const dataset = parsed();
  const [first, second, third] = dataset.nodes as unknown as { places: unknown[] }[];
  const place = dataset.nodes[0]!.places[0]!;
  first!.places = [place];
  second!.places = [{ ...place, end: place.end + 1 }];
  third!.places = [{ ...place, 'x-own': { a: 1 } }, { ...place }];
  const before = structuredClone(dataset);
  runSteps(shareSteps(dataset));
  expect(dataset).toEqual(before);
  expect(third!.places[1]).toBe(first!.places[0]);
});

test('edges without grounds have one list', () => {
  const dataset = parsed();
  runSteps(shareSteps(dataset));
  const empty = dataset.edges
    .map(({ reasoning }) => reasoning.grounds)
    .filter((all) => !all.length);
  expect(empty.length).toBeGreaterThan(1);
  expect(new Set(empty).size).toBe(1);
});

test('no step shares in more nodes and edges than it should', () => {
  const dataset = parsed();
  const steps = shareSteps(dataset, 10);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBe((dataset.nodes.length + dataset.edges.length) / 10);
});
