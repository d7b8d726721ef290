import { expect, test } from 'vitest';
import { edgeTarget, nodeTarget, stepTarget } from '../../../src/graph/target';
import { emphasisOfEdge, emphasisOfNode } from '../../../src/state/emphasis';
import { ringStanceOf } from '../../../src/state/isLabelBold';
import { createMapStore } from '../../../src/state/store';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { toured } from '../../fixtures/argued';
import { edgeId, nodeId, stepId } from '../../fixtures/graph';

const graph = toured();
const [meet, quarrel, weir] = ['meet', 'quarrel', 'weir'].map(stepId) as [
  ReturnType<typeof stepId>,
  ReturnType<typeof stepId>,
  ReturnType<typeof stepId>,
];
const talks = edgeTarget(edgeId('alder-birch-talks'));

function mounted() {
  const store = createMapStore(graph);
  return { store, now: () => store.getState(), act: store.getState() };
}

test('the tour selects its steps, opens the drawer halfway, and ends where it began', () => {
  const { now, act } = mounted();
  act.select(talks);
  act.setDrawer('full');
  act.follow(meet);
  expect(now()).toMatchObject({ selection: stepTarget(meet), drawer: 'half' });
  act.setDrawer('full');
  act.follow(quarrel);
  expect(now()).toMatchObject({ selection: stepTarget(quarrel), drawer: 'full' });
  act.leaveTour();
  expect(now()).toMatchObject({ selection: talks, tour: null });
});

test('a star that was shown alone is shown whole when the tour begins', () => {
  const { now, act } = mounted();
  act.isolate(nodeId('alder'));
  act.follow(meet);
  expect(now().isolated).toBeNull();
});

test('from a tie or a name the tour is resumed; Escape goes back to the step, then out', () => {
  const { now, act } = mounted();
  act.follow(meet);
  act.select(talks);
  act.select(nodeTarget(nodeId('council')));
  expect(now().tour?.at).toBe(meet);
  act.goBack();
  expect(now()).toMatchObject({ selection: stepTarget(meet), tour: { at: meet } });
  act.goBack();
  expect(now()).toMatchObject({ selection: null, tour: null, drawer: 'peek' });
  expect(act.goBack()).toBe(false);
});

test('a moment is a detour too: Escape, the strip and Back lead to the step, at all times', () => {
  const { now, act } = mounted();
  const onTour = { selection: stepTarget(meet), when: null, tour: { at: meet } };
  act.follow(meet);
  act.chooseMoment('then');
  expect(now()).toMatchObject({ selection: null, when: 'then', tour: { at: meet } });
  act.goBack();
  expect(now()).toMatchObject(onTour);
  act.chooseMoment('then');
  act.chooseMoment('then');
  expect(now()).toMatchObject(onTour);
  act.chooseMoment('then');
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: stepTarget(meet) });
  expect(now()).toMatchObject(onTour);
  act.applyUrlState({ ...EMPTY_URL_STATE, when: 'then' });
  expect(now()).toMatchObject({ when: 'then', tour: { at: meet } });
  act.chooseMoment(null);
  expect(now()).toMatchObject({ selection: null, when: null, tour: null });
});

test('from a tie of that moment the way back is the moment, then the step', () => {
  const { now, act } = mounted();
  act.follow(meet);
  act.chooseMoment('then');
  act.select(talks);
  act.goBack();
  expect(now()).toMatchObject({ selection: null, when: 'then', tour: { at: meet } });
  act.select(talks);
  act.select(null);
  expect(now()).toMatchObject({ selection: null, when: 'then', tour: { at: meet } });
  act.select(talks);
  act.follow(meet);
  expect(now()).toMatchObject({ selection: stepTarget(meet), when: null });
});

test('a tour that was begun at a moment ends there', () => {
  const { now, act } = mounted();
  act.chooseMoment('then');
  act.follow(meet);
  expect(now().when).toBeNull();
  act.chooseMoment('later');
  act.follow(quarrel);
  act.leaveTour();
  expect(now()).toMatchObject({ selection: null, when: 'then', tour: null });
});

test('the page of a step, even of the current one, ends the tour; so does letting go', () => {
  const { now, act } = mounted();
  act.follow(meet);
  act.select(stepTarget(meet));
  expect(now()).toMatchObject({ selection: stepTarget(meet), tour: null });
  act.follow(meet);
  act.select(stepTarget(weir));
  expect(now().tour).toBeNull();
  act.follow(meet);
  act.select(null);
  expect(now()).toMatchObject({ selection: null, tour: null });
});

test('Back and Forward stay in the tour while they lead to something in it', () => {
  const { now, act } = mounted();
  act.follow(meet);
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: talks });
  expect(now().tour?.at).toBe(meet);
  act.applyUrlState({ ...EMPTY_URL_STATE, selection: stepTarget(quarrel) });
  expect(now().tour?.at).toBe(quarrel);
  act.applyUrlState(EMPTY_URL_STATE);
  expect(now().tour).toBeNull();
});

test('leaving a tour that is not followed does nothing', () => {
  const { store, act } = mounted();
  let calls = 0;
  store.subscribe(() => (calls += 1));
  act.leaveTour();
  expect(calls).toBe(0);
});

test('a step rings all that it is about; a hidden tie is not ringed', () => {
  const { now, act } = mounted();
  act.follow(quarrel);
  expect(ringStanceOf(now(), nodeId('alder'))).toBe('neutral');
  expect(ringStanceOf(now(), nodeId('council'))).toBeUndefined();
});

test('a sentence shows its ties and mutes all else, the selection too; Escape lets go of it', () => {
  const { now, act } = mounted();
  act.select(talks);
  const water = edgeId('alder-birch-water');
  act.showSentence({ place: '1.2', edges: [water] });
  expect(emphasisOfEdge(now(), water)).toBe('related');
  expect(emphasisOfEdge(now(), talks.id as typeof water)).toBe('muted');
  expect(emphasisOfNode(now(), nodeId('council'))).toBe('muted');
  act.goBack();
  expect(now()).toMatchObject({ sentence: null, selection: talks });
  expect(emphasisOfEdge(now(), talks.id as typeof water)).toBe('selected');
});

test('a sentence without ties mutes the whole map', () => {
  const { now, act } = mounted();
  act.showSentence({ place: '0.1', edges: [] });
  expect(graph.edges.every(({ id }) => emphasisOfEdge(now(), id) === 'muted')).toBe(true);
});

test('selecting lets go of the sentence', () => {
  const { now, act } = mounted();
  act.select(talks);
  act.showSentence({ place: '0.1', edges: [] });
  act.select(talks);
  expect(now().sentence).toBeNull();
});

test('what was under the pointer is not lit any more when a step replaces the page it was on', () => {
  const { now, act } = mounted();
  act.hover(talks);
  act.follow(meet);
  expect(now().hovered).toBeNull();
  act.hover(talks);
  act.goBack();
  expect(now().hovered).toBeNull();
  act.hover(talks);
  act.applyUrlState(EMPTY_URL_STATE);
  expect(now().hovered).toBeNull();
});
