import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/format/types';
import { buildShown, buildVisible, isVisible } from '../../../src/graph/filters';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { isWalkKey, walk, WALK_KEYS, type WalkKey } from '../../../src/graph/keyboardNav';
import { firstFocus, type Focus } from '../../../src/graph/firstFocus';
import { edgeId, everything, nodeId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const node = (id: string): Focus => ({ target: nodeTarget(nodeId(id)) });
const edge = (id: string, from: string): Focus => ({
  target: edgeTarget(edgeId(id)),
  from: nodeId(from),
});
const go = (focus: Focus | null, ...keys: WalkKey[]) =>
  keys.reduce((at, key) => walk(graph, at, key, everything(graph)), focus);

describe('on a node', () => {
  test.each([
    ['ArrowDown', 'turkey'],
    ['ArrowUp', 'russia'],
    ['Home', 'russia'],
    ['End', 'union'],
  ] as const)('%s goes through the nodes in reading order', (key, expected) => {
    const start = key === 'ArrowUp' ? 'turkey' : 'russia';
    expect(go(node(start), key)).toEqual(node(expected));
  });

  test('the ends of the row hold: the focus stays the very same', () => {
    const last = node('union');
    expect(go(last, 'ArrowDown')).toBe(last);
    const first = node('russia');
    expect(go(first, 'ArrowUp')).toBe(first);
  });

  test('Right goes onto its first edge, and nowhere where it has none', () => {
    expect(go(node('turkey'), 'ArrowRight')).toEqual(edge('launch', 'turkey'));
    expect(go(node('poem'), 'ArrowRight')).toEqual(node('poem'));
  });

  test('Left goes nowhere unless the node was reached over an edge', () => {
    expect(go(node('turkey'), 'ArrowLeft')).toEqual(node('turkey'));
  });
});

describe('on an edge reached from a node', () => {
  test('Down, Up, Home and End go through the edges of that node', () => {
    expect(go(edge('launch', 'turkey'), 'ArrowDown')).toEqual(edge('downing', 'turkey'));
    expect(go(edge('downing', 'turkey'), 'ArrowUp')).toEqual(edge('launch', 'turkey'));
    expect(go(edge('launch', 'turkey'), 'End')).toEqual(edge('seat-turkey', 'turkey'));
    expect(go(edge('seat-turkey', 'turkey'), 'Home')).toEqual(edge('launch', 'turkey'));
  });

  test('Right goes over it to the far end, Left back over it and back to the node', () => {
    const over = go(node('turkey'), 'ArrowRight', 'ArrowRight');
    expect(over?.target).toEqual(nodeTarget(nodeId('russia')));
    expect(walk(graph, over, 'ArrowLeft', everything(graph))).toEqual(edge('launch', 'turkey'));
    expect(go(over, 'ArrowLeft', 'ArrowLeft')).toEqual(node('turkey'));
  });

  test('without a node it came from, an edge starts at its source', () => {
    const direct: Focus = { target: edgeTarget(edgeId('join')) };
    expect(go(direct, 'ArrowLeft')).toEqual(node('iran'));
    expect(go(direct, 'ArrowRight')?.target).toEqual(nodeTarget(nodeId('union')));
  });
});

describe('under a filter', () => {
  const visible = buildVisible(graph, buildShown(['dispute']));

  test('filtered nodes and edges are passed over', () => {
    expect(walk(graph, node('turkey'), 'ArrowRight', visible)).toEqual(edge('downing', 'turkey'));
    expect(walk(graph, node('turkey'), 'ArrowDown', visible)).toEqual(node('turkey'));
    expect(walk(graph, node('union'), 'ArrowUp', visible)).toEqual(node('turkey'));
  });

  test('an edge that was filtered away leads on to the next that is shown', () => {
    expect(walk(graph, edge('launch', 'turkey'), 'ArrowDown', visible)).toEqual(
      edge('downing', 'turkey'),
    );
  });

  test('where nothing is shown there is no way in', () => {
    const nothing = buildVisible(graph, buildShown(['dispute']), nodeId('summit'));
    expect(firstFocus(graph, nothing)).toBeNull();
    expect(walk(graph, null, 'ArrowDown', nothing)).toBeNull();
  });
});

test('from nowhere any key enters at the first node', () => {
  expect(go(null, 'ArrowLeft')).toEqual(node('russia'));
});

test('whatever is pressed, the keyboard never moves onto a filtered mark', () => {
  const keys = fc.array(fc.constantFrom(...WALK_KEYS), { maxLength: 30 });
  const stances = fc.array(fc.constantFrom(...STANCES)).map(buildShown);
  fc.assert(
    fc.property(keys, stances, (pressed, shown) => {
      const visible = buildVisible(graph, shown);
      let focus = firstFocus(graph, visible);
      for (const key of pressed) {
        focus = walk(graph, focus, key, visible);
        expect(focus && isVisible(visible, focus.target)).toBe(true);
      }
    }),
  );
});

test('every edge can be reached with the arrows alone', () => {
  const reached = new Set<string>();
  const queue: Focus[] = [node('russia')];
  for (let focus = queue.shift(); focus; focus = queue.shift()) {
    const key = JSON.stringify(focus);
    if (reached.has(key)) continue;
    reached.add(key);
    for (const press of WALK_KEYS) {
      const next = go(focus, press);
      if (next) queue.push(next);
    }
  }
  for (const { id } of graph.edges)
    expect(
      [...reached].some((key) => key.includes(`"edge","id":"${id}"`)),
      id,
    ).toBe(true);
});

test('other keys are not for walking', () => {
  expect(isWalkKey('Home')).toBe(true);
  expect(isWalkKey('a')).toBe(false);
});
