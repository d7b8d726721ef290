import { expect, test } from 'vitest';
import { stopIndex, tourMinutes, tourOf } from '../../../src/graph/tour';
import { ankaraGraph } from '../../fixtures/ankara';
import { argued, toured } from '../../fixtures/argued';
import { stepId } from '../../fixtures/graph';

test('a stop without a text of its own reads its step’s', () => {
  const stops = tourOf(toured());
  expect(stops.map(({ title, text }) => [title, text])).toEqual([
    ['Every spring', 'Each spring the two towns meet.'],
    ['Anger', 'One of them has long been angry.'],
    ['In the end', 'The two towns can settle it.'],
  ]);
});

test('a dataset without a tour has no stops', () => {
  expect(tourOf(argued())).toEqual([]);
});

test('a stop is found by its step', () => {
  const stops = tourOf(toured());
  expect(stopIndex(stops, stepId('quarrel'))).toBe(1);
  expect(stopIndex(stops, stepId('weir'))).toBe(-1);
  expect(stopIndex(stops, undefined)).toBe(-1);
});

test('the length is told in whole minutes, at least one', () => {
  expect(tourMinutes(tourOf(toured()))).toBe(1);
  expect(tourMinutes(tourOf(ankaraGraph()))).toBe(3);
});
