import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, parsePeriod } from '../../../src/graph/period';
import { buildTimeline } from '../../../src/graph/timeline';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf, threeStates } from '../../fixtures/graph';

describe('parsePeriod', () => {
  test.each([
    ['2014', 20140000, 20140000],
    ['November 2015', 20151100, 20151100],
    ['3 April 2018', 20180403, 20180403],
    ['3–4 April 2018', 20180403, 20180404],
    ['3-4 April 2018', 20180403, 20180404],
    ['2014 – 2018', 20140000, 20180000],
    ['November 2015 to 3 April 2018', 20151100, 20180403],
    ['mid-1990s', 19900000, 19990000],
    ['since 2014', 20140000, 20140000],
    ['april 2018', 20180400, 20180400],
    ['2018-04-03', 20180403, 20180403],
    ['2018-04', 20180400, 20180400],
  ])('reads %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ from, to });
  });

  test.each(['', 'for long', 'in recent years', '12345'])('gives null for "%s"', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test.each([
    ['4 April', 20180404, 20180404],
    ['3–4 April', 20180403, 20180404],
    ['April', 20180400, 20180400],
    ['3 April 2016', 20160403, 20160403],
    ['2014 – April', 20140000, 20180400],
  ])('reads %s, a month without a year being of the assumed one', (text, from, to) => {
    expect(parsePeriod(text, 2018)).toEqual({ from, to });
  });

  test('reads no month alone where no year is assumed', () => {
    expect(parsePeriod('4 April')).toBeNull();
  });

  test('does not take a word for a month that begins one', () => {
    expect(parsePeriod('marching on', 2018)).toBeNull();
  });

  test('never gives a period that ends before it begins', () => {
    const years = fc.integer({ min: 1000, max: 2999 });
    fc.assert(
      fc.property(years, years, (a, b) => {
        const period = parsePeriod(`${a} – ${b}`);
        expect(period && period.to >= period.from).toBe(true);
      }),
    );
  });

  test('puts a year before its months and a month before its days', () => {
    const texts = ['3 April 2018', '2018', 'April 2018', 'November 2015'];
    const periods = texts.map(parsePeriod).filter((period) => period !== null);
    expect(periods.sort(comparePeriods).map((period) => period.from)).toEqual([
      20151100, 20180000, 20180400, 20180403,
    ]);
  });
});

describe('buildTimeline', () => {
  test('gives the dated nodes and edges in order of time', () => {
    expect(buildTimeline(threeStates()).map(({ text, targets }) => [text, targets[0]?.id])).toEqual(
      [
        ['November 2015', 'downing'],
        ['April 2018', 's-400'],
        ['3 April 2018', 'launch'],
      ],
    );
  });

  test('takes a date without a year to be of the latest year named, and shows the shortest form with one', () => {
    const periods = [
      '4 April',
      '3–4 April',
      'November 2015',
      '3–4 April 2018',
      '3–4 April 2018, in all',
    ];
    const nodes = periods.map((period, i) => rawNode(`n${i}`, { period }));
    const graph = graphOf(rawDataset(nodes, [rawEdge('tie', 'n0', 'n1')]));
    expect(buildTimeline(graph).map(({ text, targets }) => [text, targets.length])).toEqual([
      ['November 2015', 1],
      ['3–4 April 2018', 3],
      ['4 April 2018', 1],
    ]);
  });

  test('gives the sentences first, then the dated names that are in none of them', () => {
    const period = 'April 2018';
    const nodes = ['alder', 'birch', 'council'].map((id) => rawNode(id, { period }));
    const graph = graphOf(rawDataset(nodes, [rawEdge('tie', 'alder', 'birch', { period })]));
    expect(buildTimeline(graph)[0]?.targets.map(({ id }) => id)).toEqual(['tie', 'council']);
  });

  test('gathers what happened at one time, however it is written, and puts the unreadable last', () => {
    const graph = graphOf(
      rawDataset(
        [rawNode('alder', { period: 'long ago' }), rawNode('birch', { period: '3-4 April 2018' })],
        [rawEdge('tie', 'alder', 'birch', { period: '3–4 April 2018' })],
      ),
    );
    expect(buildTimeline(graph).map(({ targets }) => targets.map(({ id }) => id))).toEqual([
      ['tie'],
      ['alder'],
    ]);
  });

  test('keeps apart what ended, happened and began at one date', () => {
    const periods = ['since 1986', 'from 1986', '1986', 'until 1986', 'after 1986', 'about 1986'];
    const nodes = periods.map((period, i) => rawNode(`n${i}`, { period }));
    const graph = graphOf(rawDataset(nodes, [rawEdge('tie', 'n0', 'n1')]));
    expect(buildTimeline(graph).map(({ text, targets }) => [text, targets.length])).toEqual([
      ['until 1986', 1],
      ['1986', 2],
      ['from 1986', 2],
      ['after 1986', 1],
    ]);
  });

  test('takes the words before two dates for their beginning and end', () => {
    const periods = ['from 1924 to 1986', '1924 – 1986'];
    const nodes = periods.map((period, i) => rawNode(`n${i}`, { period }));
    const graph = graphOf(rawDataset(nodes, [rawEdge('tie', 'n0', 'n1')]));
    expect(buildTimeline(graph).map(({ text }) => text)).toEqual(['1924 – 1986']);
  });
});
