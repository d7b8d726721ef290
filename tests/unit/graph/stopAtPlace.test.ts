import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/format/parse';
import { buildGraph } from '../../../src/graph/graph';
import { stopAtPlace } from '../../../src/graph/stopAtPlace';
import { tourOf } from '../../../src/graph/tour';
import { toured } from '../../fixtures/argued';
import { stepId } from '../../fixtures/graph';

const parsed = parseDataset(readFileSync('public/maps/montreal/graph.json', 'utf8'), 'graph.json');
if (!parsed.ok) throw new Error('the Montreal map has problems');
const stops = tourOf(buildGraph(parsed.dataset));
const at = (places: readonly string[], current: string) =>
  stopAtPlace(stops, places, stepId(current))?.step.id;

test('a sentence belongs to the stop that cites it', () => {
  expect(stopAtPlace(tourOf(toured()), ['1.2'], stepId('meet'))?.step.id).toBe('quarrel');
  expect(at(['10.5'], 'odds')).toBe('money');
});

test('to none if no stop cites it, or the current one does', () => {
  expect(at(['10.1'], 'odds')).toBeUndefined();
  expect(at(['14.2'], 'warning')).toBeUndefined();
});

test('of several stops that cite it, to the one that begins last: earlier ones only look ahead', () => {
  expect(at(['14.2'], 'outcome')).toBe('recipe');
  expect(at(['9.1'], 'trades')).toBe('proof');
});
