import { describe, expect, test, vi } from 'vitest';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { createMapStore } from '../../../src/state/store';
import { isTabStop, tabStop } from '../../../src/state/tabStop';
import { attachHeld } from '../../../src/state/attachHeld';
import { visibleOf } from '../../../src/state/visible';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const edge = (id: string) => edgeTarget(edgeId(id));
const node = (id: string) => nodeTarget(nodeId(id));

function mounted(initial = {}) {
  const store = createMapStore(graph, initial);
  return { store, now: () => store.getState(), act: store.getState() };
}

test('two maps on a page share nothing', () => {
  const one = mounted();
  const other = mounted();
  one.act.select(node('iran'));
  one.act.toggleStance('dispute');
  expect(other.now().selection).toBeNull();
  expect(other.now().shown).toBeNull();
});

test('a map starts as its URL says', () => {
  const { now } = mounted({ selection: edge('join'), view: 'list' });
  expect(now()).toMatchObject({ selection: { id: 'join' }, view: 'list', query: '', shown: null });
  expect(tabStop(now())).toEqual(edge('join'));
});

describe('selecting', () => {
  test('moves the roving focus to the mark', () => {
    const { act, now } = mounted();
    act.select(edge('join'));
    expect(now().focused).toEqual({ target: edge('join') });
  });

  test('the mark where the keyboard stands keeps the way back', () => {
    const { act, now } = mounted();
    const focus = { target: edge('launch'), from: nodeId('turkey') };
    act.focus(focus);
    act.select(edge('launch'));
    expect(now().focused).toBe(focus);
  });

  test('a step leaves the keyboard where it is', () => {
    const { act, now } = mounted();
    act.focus({ target: node('iran') });
    act.select({ kind: 'step', id: stepId('thesis') });
    expect(now().focused?.target).toEqual(node('iran'));
  });

  test('goes on to the next edge that is shown and stops at the last', () => {
    const { act, now } = mounted();
    act.toggleStance('cooperation');
    act.selectNext();
    expect(now().selection).toEqual(edge('launch'));
    act.selectNext();
    expect(now().selection).toEqual(edge('talks'));
    act.selectPrevious();
    act.selectPrevious();
    expect(now().selection).toEqual(edge('launch'));
  });
});

describe('filters', () => {
  test('follow the rule of the chips', () => {
    const { act, now } = mounted();
    act.toggleStance('dispute');
    act.toggleStance('cooperation');
    expect(now().shown).toEqual(['cooperation', 'dispute']);
    act.toggleStance('neutral');
    expect(now().shown).toBeNull();
  });

  test('can be set as a whole and taken off', () => {
    const { act, now } = mounted();
    act.showOnly(['neutral']);
    expect(now().shown).toEqual(['neutral']);
    act.showAll();
    expect(now().shown).toBeNull();
  });

  test('leave the selection, and "show it" widens them just so far', () => {
    const { act, now } = mounted();
    act.select(edge('launch'));
    act.showOnly(['dispute']);
    expect(now().selection).toEqual(edge('launch'));
    act.showSelection();
    expect(now().shown).toEqual(['cooperation', 'dispute']);
  });

  test('fall altogether to show a node', () => {
    const { act, now } = mounted();
    act.showOnly(['dispute']);
    act.select(node('union'));
    act.showSelection();
    expect(now().shown).toBeNull();
  });

  test('stay as they are where the selection is shown', () => {
    const { act, now } = mounted();
    act.showOnly(['dispute']);
    act.select(edge('downing'));
    act.showSelection();
    expect(now().shown).toEqual(['dispute']);
  });

  test('close the question which line was meant', () => {
    const { act, now } = mounted();
    act.offerChoice([edgeId('launch'), edgeId('downing')]);
    act.toggleStance('dispute');
    expect(now().chooser).toBeNull();
  });
});

describe('isolation', () => {
  test('comes and goes with the same action', () => {
    const { act, now } = mounted();
    act.isolate(nodeId('turkey'));
    expect(now().isolated).toBe('turkey');
    act.isolate(nodeId('turkey'));
    expect(now().isolated).toBeNull();
  });

  test('stays for a selection inside the star and ends for one outside', () => {
    const { act, now } = mounted();
    act.isolate(nodeId('turkey'));
    act.select(edge('downing'));
    expect(now().isolated).toBe('turkey');
    act.select(null);
    expect(now().isolated).toBe('turkey');
    act.select(edge('join'));
    expect(now().isolated).toBeNull();
  });

  test('ends to show a selection outside, and the filter stays', () => {
    const { act, now } = mounted();
    act.showOnly(['cooperation']);
    act.select(edge('join'));
    act.isolate(nodeId('turkey'));
    act.showSelection();
    expect(now()).toMatchObject({ isolated: null, shown: ['cooperation'] });
  });
});

test('letting go takes one level at a time and says when nothing was held', () => {
  const { act, now } = mounted();
  act.isolate(nodeId('turkey'));
  act.select(edge('launch'));
  act.offerChoice([edgeId('launch'), edgeId('downing')]);
  const held = () => [now().chooser, now().isolated, now().selection].map((one) => one !== null);
  expect(held()).toEqual([true, true, true]);
  expect(act.goBack()).toBe(true);
  expect(held()).toEqual([false, true, true]);
  expect(act.goBack()).toBe(true);
  expect(held()).toEqual([false, false, true]);
  expect(act.goBack()).toBe(true);
  expect(held()).toEqual([false, false, false]);
  expect(act.goBack()).toBe(false);
});

test('choosing a line answers the question which was meant, even if it was selected already', () => {
  const { act, now } = mounted();
  act.select(edge('launch'));
  act.offerChoice([edgeId('launch'), edgeId('downing')]);
  act.select(edge('launch'));
  expect(now()).toMatchObject({ chooser: null, selection: { id: 'launch' } });
});

test('a URL takes over all that it says, and ends what it does not know', () => {
  const { act, now } = mounted();
  act.showOnly(['dispute']);
  act.search('iran');
  act.isolate(nodeId('turkey'));
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: node('union') });
  expect(now()).toMatchObject({
    shown: null,
    query: '',
    isolated: null,
    selection: { id: 'union' },
  });
  expect(now().focused?.target).toEqual(node('union'));
});

describe('a moment', () => {
  function mountedInTime() {
    const store = createMapStore(threeStates());
    attachHeld(store);
    return { act: store.getState(), now: store.getState };
  }

  test('shows what held then, and its page in place of the selection', () => {
    const { act, now } = mountedInTime();
    act.select(edge('join'));
    act.chooseMoment('spring');
    expect(now()).toMatchObject({ when: 'spring', selection: null });
    expect([...visibleOf(now()).edges.keys()]).toEqual(['launch']);
    expect([...visibleOf(now()).nodes.keys()].toSorted()).toEqual(['russia', 'turkey']);
  });

  test('ends when it is chosen again, and as the last level back', () => {
    const { act, now } = mountedInTime();
    act.chooseMoment('spring');
    act.chooseMoment('spring');
    expect(now().when).toBeNull();
    act.chooseMoment('spring');
    act.select(edge('launch'));
    expect(act.goBack()).toBe(true);
    expect(now()).toMatchObject({ when: 'spring', selection: null });
    expect(act.goBack()).toBe(true);
    expect(now().when).toBeNull();
  });

  test('gives way to a selection that did not hold then, and only that', () => {
    const { act, now } = mountedInTime();
    act.chooseMoment('spring');
    act.showOnly(['cooperation']);
    act.select(edge('talks'));
    act.showSelection();
    expect(now()).toMatchObject({ when: null, shown: ['cooperation'] });
    act.chooseMoment('spring');
    act.showOnly(['dispute']);
    act.select(edge('launch'));
    act.showSelection();
    expect(now()).toMatchObject({ when: 'spring', shown: ['cooperation', 'dispute'] });
  });
});

test('the page about the map gives way to a selection, and closes on the way back', () => {
  const { act, now } = mounted();
  act.select(edge('launch'));
  act.showLimits(true);
  expect(now()).toMatchObject({ limits: true, selection: null });
  act.select(edge('launch'));
  expect(now().limits).toBe(false);
  act.showLimits(true);
  expect(act.goBack()).toBe(true);
  expect(now().limits).toBe(false);
  expect(act.goBack()).toBe(false);
});

describe('the tab stop', () => {
  test('is the first name to read until the keyboard stands elsewhere', () => {
    const { act, now } = mounted();
    expect(tabStop(now())).toEqual(node('russia'));
    act.focus({ target: node('turkey') });
    expect(isTabStop(now(), node('turkey'))).toBe(true);
    expect(isTabStop(now(), node('russia'))).toBe(false);
  });

  test('is a shown mark again when its own was filtered away', () => {
    const { act, now } = mounted();
    act.focus({ target: node('union') });
    act.showOnly(['dispute']);
    expect(tabStop(now())).toEqual(node('russia'));
  });

  test('is nowhere where nothing is shown', () => {
    const { act, now } = mounted();
    act.showOnly(['dispute']);
    act.isolate(nodeId('summit'));
    expect(tabStop(now())).toBeNull();
  });
});

test.each([
  ['select', (act) => act.select(node('iran'))],
  ['hover', (act) => act.hover(node('iran'))],
  ['search', (act) => act.search('iran')],
  ['showOnly', (act) => act.showOnly(['dispute'])],
  ['switchView', (act) => act.switchView('list')],
  ['setActive', (act) => act.setActive(true)],
] as readonly [string, (act: ReturnType<typeof mounted>['act']) => void][])(
  '%s tells the marks once, and nobody when it changes nothing',
  (_, action) => {
    const { store, act } = mounted();
    const listener = vi.fn();
    store.subscribe(listener);
    action(act);
    expect(listener).toHaveBeenCalledTimes(1);
    action(act);
    expect(listener).toHaveBeenCalledTimes(1);
  },
);
