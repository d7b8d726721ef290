import { expect, test } from 'vitest';
import { edgeTarget, nodeTarget, pairTarget, type Target } from '../../../src/graph/target';
import { withSelected } from '../../../src/state/withSelected';
import { edgeId, nodeId } from '../../fixtures/graph';

const [turkey, iran, russia] = [nodeId('turkey'), nodeId('iran'), nodeId('russia')];
const launch = edgeTarget(edgeId('launch'));

test.each<[string, Target | null, Target | null, Target | null]>([
  ['a second name makes a pair', nodeTarget(turkey), nodeTarget(iran), pairTarget(turkey, iran)],
  [
    'a third name takes the place of the second',
    pairTarget(turkey, iran),
    nodeTarget(russia),
    pairTarget(turkey, russia),
  ],
  ['the same name again is itself', nodeTarget(turkey), nodeTarget(turkey), nodeTarget(turkey)],
  ['a name is itself beside an edge', launch, nodeTarget(iran), nodeTarget(iran)],
  ['a name is itself where nothing is selected', null, nodeTarget(iran), nodeTarget(iran)],
  ['an edge is itself beside a name', nodeTarget(turkey), launch, launch],
  ['nothing is nothing', nodeTarget(turkey), null, null],
])('%s', (_name, selection, target, expected) => {
  expect(withSelected({ selection }, target)).toEqual(expected);
});
