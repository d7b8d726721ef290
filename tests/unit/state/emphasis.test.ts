import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES } from '../../../src/format/types';
import { buildShown } from '../../../src/graph/filters';
import {
  edgeTarget,
  nodeTarget,
  pairTarget,
  stepTarget,
  type Target,
} from '../../../src/graph/target';
import {
  EMPHASES,
  emphasisOfEdge,
  emphasisOfNode,
  type EmphasisInput,
  type Emphasis,
} from '../../../src/state/emphasis';
import { isHighlightedEdge } from '../../../src/state/isHighlightedEdge';
import { isSelectionHidden, isShownEdge, isShownNode, visibleOf } from '../../../src/state/visible';
import { argued } from '../../fixtures/argued';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const rest: EmphasisInput = {
  graph,
  selection: null,
  hovered: null,
  chooser: null,
  shown: null,
  isolated: null,
  held: null,
};
const edge = (id: string): Target => edgeTarget(edgeId(id));
const node = (id: string): Target => nodeTarget(nodeId(id));

/** The marks of each emphasis, by id; `idle` and `muted` only if requested by name. */
function marks(change: Partial<EmphasisInput>, loud: Emphasis): string[] {
  const state = { ...rest, ...change };
  return [
    ...graph.edges.filter(({ id }) => emphasisOfEdge(state, id) === loud),
    ...graph.nodes.filter(({ id }) => emphasisOfNode(state, id) === loud),
  ]
    .map(({ id }) => id)
    .sort();
}

const all = [...graph.edges, ...graph.nodes].map(({ id }) => id).sort();

test('at rest every mark is idle', () => {
  expect(marks({}, 'idle')).toEqual(all);
});

describe('a selection', () => {
  test('of an edge: the edge, its two ends, and all else muted', () => {
    const selection = edge('launch');
    expect(marks({ selection }, 'selected')).toEqual(['launch']);
    expect(marks({ selection }, 'related')).toEqual(['russia', 'turkey']);
    expect(marks({ selection }, 'muted')).toHaveLength(all.length - 3);
  });

  test('of a node: the node, its edges and their far ends', () => {
    const selection = node('turkey');
    expect(marks({ selection }, 'selected')).toEqual(['turkey']);
    expect(marks({ selection }, 'related')).toEqual([
      'downing',
      'launch',
      'russia',
      'seat-turkey',
      'summit',
    ]);
  });

  test('of a framework: all its members and their edges to it, but not the edges among them', () => {
    const selection = node('summit');
    expect(marks({ selection }, 'related')).toEqual([
      'iran',
      'russia',
      'seat-iran',
      'seat-russia',
      'seat-turkey',
      'turkey',
    ]);
    expect(marks({ selection }, 'muted')).toContain('launch');
  });

  test('a step that uses nothing mutes nothing: there is nothing it would stand out from', () => {
    const state = { ...rest, graph: argued(), selection: stepTarget(stepId('aside')) };
    expect(state.graph.edges.map(({ id }) => emphasisOfEdge(state, id))).not.toContain('muted');
  });

  test('of a step: what it uses, and the ends of the edges among these', () => {
    const selection: Target = { kind: 'step', id: stepId('thesis') };
    expect(marks({ selection }, 'related')).toEqual(['launch', 'poem', 'russia', 'turkey']);
  });
});

describe('what views without a drawing highlight', () => {
  const highlighted = (change: Partial<EmphasisInput>) => {
    const state = { ...rest, ...change };
    return graph.edges.map(({ id }) => id).filter((id) => isHighlightedEdge(state, id));
  };

  test('is the edges of a step, a pair, a name, a sentence; nothing at rest', () => {
    expect(highlighted({ selection: stepTarget(stepId('thesis')) })).toEqual(['launch']);
    expect(highlighted({ selection: pairTarget(nodeId('russia'), nodeId('turkey')) })).toContain(
      'launch',
    );
    expect(highlighted({ selection: node('union') })).toContain('join');
    expect(highlighted({ sentence: { edges: [edgeId('downing')] } })).toEqual(['downing']);
    expect(highlighted({})).toEqual([]);
  });

  test('is neither what is hovered nor what the filter hides', () => {
    const shown = buildShown(['dispute']);
    expect(highlighted({ hovered: node('turkey') })).toEqual([]);
    expect(highlighted({ shown, selection: stepTarget(stepId('thesis')) })).toEqual([]);
    expect(highlighted({ shown, sentence: { edges: [edgeId('launch')] } })).toEqual([]);
  });
});

describe('hovering', () => {
  test('raises a mark and its neighbours and mutes nothing', () => {
    expect(marks({ hovered: edge('launch') }, 'hovered')).toEqual(['launch']);
    expect(marks({ hovered: edge('launch') }, 'related')).toEqual(['russia', 'turkey']);
    expect(marks({ hovered: edge('launch') }, 'muted')).toEqual([]);
  });

  test('raises on top of a selection and leaves that as it is', () => {
    const change = { selection: edge('launch'), hovered: node('union') };
    expect(marks(change, 'selected')).toEqual(['launch']);
    expect(marks(change, 'hovered')).toEqual(['union']);
    expect(marks(change, 'related')).toEqual(['iran', 'join', 'russia', 'turkey']);
  });

  test('does not turn a selected mark into a hovered one', () => {
    expect(marks({ selection: edge('launch'), hovered: edge('launch') }, 'hovered')).toEqual([]);
  });

  test('a related mark under the pointer is hovered', () => {
    expect(marks({ selection: edge('launch'), hovered: node('russia') }, 'hovered')).toEqual([
      'russia',
    ]);
  });
});

describe('a filter', () => {
  const shown = buildShown(['dispute']);

  test('mutes the other edges and the nodes left without an edge', () => {
    expect(marks({ shown }, 'idle')).toEqual(['downing', 'russia', 'turkey']);
  });

  test('holds against hovering: a filtered mark emphasizes nothing and is not emphasized', () => {
    expect(marks({ shown, hovered: edge('launch') }, 'idle')).toEqual([
      'downing',
      'russia',
      'turkey',
    ]);
    expect(marks({ shown, hovered: node('turkey') }, 'related')).toEqual(['downing', 'russia']);
  });

  test('that hides the selection says so, and the rest of the picture stands as without it', () => {
    const state = { ...rest, shown, selection: edge('launch') };
    expect(isSelectionHidden(state)).toBe(true);
    expect(marks(state, 'idle')).toEqual(['downing', 'russia', 'turkey']);
    expect(isSelectionHidden({ ...state, selection: edge('downing') })).toBe(false);
    expect(isSelectionHidden({ ...state, selection: node('union') })).toBe(true);
    expect(isSelectionHidden({ ...state, selection: null })).toBe(false);
  });

  test('that hides every mark of a step or a pair does the same', () => {
    const thesis = { ...rest, shown, selection: stepTarget(stepId('thesis')) };
    expect(isSelectionHidden(thesis)).toBe(true);
    expect(marks(thesis, 'idle')).toEqual(['downing', 'russia', 'turkey']);
    expect(isSelectionHidden({ ...thesis, shown: null })).toBe(false);
    const ofPair = (a: string, b: string) =>
      isSelectionHidden({ ...thesis, selection: pairTarget(nodeId(a), nodeId(b)) });
    expect(ofPair('iran', 'union')).toBe(true);
    expect(ofPair('iran', 'russia')).toBe(false);
  });

  test('hides a step without edges when it hides its nodes, and no step that uses nothing', () => {
    const at = (id: string) => ({
      ...rest,
      graph: argued(),
      shown: buildShown(['dispute']),
      selection: stepTarget(stepId(id)),
    });
    expect(isSelectionHidden(at('settle'))).toBe(true);
    expect(isSelectionHidden(at('quarrel'))).toBe(false);
    expect(isSelectionHidden(at('aside'))).toBe(false);
  });
});

test('isolation mutes everything outside the star, whatever is selected in it', () => {
  const isolated = nodeId('turkey');
  const star = ['downing', 'launch', 'russia', 'seat-turkey', 'summit', 'turkey'];
  expect(marks({ isolated }, 'idle')).toEqual(star);
  expect(marks({ isolated, selection: node('russia') }, 'related')).toEqual([
    'downing',
    'launch',
    'turkey',
  ]);
});

test('"Which line?" leaves the lines in question and their ends, and mutes all else', () => {
  const chooser = [edgeId('launch'), edgeId('seat-turkey')];
  expect(marks({ chooser }, 'related')).toEqual([
    'launch',
    'russia',
    'seat-turkey',
    'summit',
    'turkey',
  ]);
  expect(marks({ chooser }, 'muted')).toHaveLength(all.length - 5);
});

test('a pair selects both names, with their own edges and what both are connected to', () => {
  const selection = pairTarget(nodeId('turkey'), nodeId('iran'));
  expect(marks({ selection }, 'selected')).toEqual(['iran', 'turkey']);
  expect(marks({ selection }, 'related').toSorted()).toEqual(
    ['downing', 'launch', 'russia', 'seat-iran', 'seat-turkey', 'summit', 'talks'].toSorted(),
  );
});

const targets = [
  ...graph.edges.map(({ id }) => edge(id)),
  ...graph.nodes.map(({ id }) => node(id)),
];
const attention: fc.Arbitrary<EmphasisInput> = fc.record({
  graph: fc.constant(graph),
  selection: fc.option(fc.constantFrom(...targets)),
  hovered: fc.option(fc.constantFrom(...targets)),
  chooser: fc.option(
    fc.subarray(
      graph.edges.map(({ id }) => id),
      { minLength: 2 },
    ),
  ),
  shown: fc.array(fc.constantFrom(...STANCES)).map(buildShown),
  isolated: fc.option(fc.constantFrom(...graph.nodes.map(({ id }) => id))),
  held: fc.option(fc.constant(new Set([edgeId('launch'), edgeId('talks')]))),
});

test('in every state what is not shown is muted, and at most one mark is selected and one hovered', () => {
  fc.assert(
    fc.property(attention, (state) => {
      for (const { id } of graph.edges)
        if (!isShownEdge(state, id)) expect(emphasisOfEdge(state, id)).toBe('muted');
      for (const { id } of graph.nodes)
        if (!isShownNode(state, id)) expect(emphasisOfNode(state, id)).toBe('muted');
      expect(marks(state, 'selected').length).toBeLessThan(2);
      expect(marks(state, 'hovered').length).toBeLessThan(2);
      expect(EMPHASES.flatMap((loud) => marks(state, loud)).sort()).toEqual(all);
    }),
  );
});

test('a hover asks for no new set of living marks', () => {
  const shown = buildShown(['dispute']);
  const hovering: EmphasisInput = { ...rest, shown, hovered: node('iran') };
  expect(visibleOf(hovering)).toBe(visibleOf({ ...rest, shown }));
  expect(visibleOf(hovering)).not.toBe(visibleOf(rest));
});
