import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/format/types';
import type { Graph } from '../../../src/graph/graph';
import { buildMomentChanges } from '../../../src/graph/momentChanges';
import { edgesAtMoment } from '../../../src/graph/edgesAtMoment';
import { findMoment } from '../../../src/graph/moments';
import { buildGraph } from '../../../src/graph/graph';
import { turnsAt } from '../../../src/graph/turns';
import {
  place,
  rawDataset,
  rawEdge,
  rawNode,
  type RawDataset,
  type RawEdge,
} from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';

type RawMoments = NonNullable<NonNullable<RawDataset['argument']>['moments']>;

const MOMENTS: RawMoments = [
  { id: 'year', label: '2014', from: '2014' },
  { id: 'month', label: 'November 2015', from: '2015-11' },
  { id: 'days', label: '3–4 April 2018', from: '2018-04-03', to: '2018-04-04' },
  { id: 'now', label: 'Now' },
  { id: 'hoped', label: 'Hoped for', status: ['wished', 'planned'] },
];

const [TURKEY, RUSSIA, PLANE, PLANT] = ['turkey', 'russia', 'plane', 'plant'] as const;

function graphWith(edges: readonly RawEdge[], moments = MOMENTS): Graph {
  const nodes = [
    rawNode(TURKEY),
    rawNode(RUSSIA),
    rawNode(PLANE, { kind: 'event' }),
    rawNode(PLANT, { kind: 'project' }),
  ];
  const uses = edges.map(({ id }) => id);
  const step = { id: 'step', text: 'They deal.', supports: [], uses, places: [place(1, 1)] };
  return graphOf({
    ...rawDataset(nodes, [...edges]),
    argument: { thesis: ['step'], steps: [step], moments },
  });
}

function link(id: string, overrides: Partial<RawEdge> = {}): RawEdge {
  return rawEdge(id, TURKEY, RUSSIA, { status: 'happened', ...overrides });
}

/** The moments at which an edge held, on a map whose latest year is 2018. */
function momentsHolding(overrides: Partial<RawEdge>): readonly string[] {
  const graph = graphWith([link('one', overrides), link('latest', { period: '31 December 2018' })]);
  return MOMENTS.map(({ id }) => id).filter((id) => heldAt(graph, id).includes('one'));
}

function heldAt(graph: Graph, id: string): readonly string[] {
  return [...edgesAtMoment(graph, momentOf(graph, id))];
}

function momentOf(graph: Graph, id: string): Moment {
  const moment = findMoment(graph, id);
  if (!moment) throw new Error(`there is no moment ${id}`);
  return moment;
}

describe('a tie holds at', () => {
  test.each<[string, Partial<RawEdge>, readonly string[]]>([
    ['the year that names it', { period: '2014' }, ['year']],
    ['a year in which it has a day', { period: '5 May 2014' }, ['year']],
    ['a day within its year', { period: '2018' }, ['days']],
    ['days of which it has only one', { period: '4–9 April 2018' }, ['days']],
    ['no day beside it', { period: '5 April 2018' }, []],
    ['all that its period overlaps', { period: '2013 – 2015' }, ['year', 'month']],
    ['the days of a date without a year', { period: '3 April' }, ['days']],
    ['now, without a date', {}, ['now']],
    ['now, with words that are no date', { period: 'for long' }, ['now']],
    ['everything since, with "since"', { period: 'since 2014' }, ['year', 'month', 'days', 'now']],
    [
      'everything since, if ongoing',
      { period: 'November 2015', status: 'ongoing' },
      ['month', 'days', 'now'],
    ],
    [
      'its beginning alone, if it is over',
      { period: 'after November 2015', status: 'past' },
      ['month'],
    ],
    ['no guessed beginning', { period: 'until November 2015' }, ['month']],
    ['the moment of its status, not now', { status: 'wished' }, ['hoped']],
    ['both, with a date and a status', { status: 'planned', period: '2014' }, ['year', 'hoped']],
  ])('%s', (_name, overrides, moments) => {
    expect(momentsHolding(overrides)).toEqual(moments);
  });
});

describe('buildMomentChanges', () => {
  const graph = graphWith([
    link('shot', { period: 'November 2015', stance: 'dispute', status: 'past' }),
    link('pressure', { period: 'since 2014', stance: 'dispute' }),
    link('deal', { period: '3 April 2018' }),
    link('hope', { status: 'wished' }),
    link('trade', { status: 'ongoing' }),
  ]);
  const changesAt = (id: string) => buildMomentChanges(graph, momentOf(graph, id));

  test('says what is new and what has dropped out since the moment before', () => {
    expect(changesAt('days')).toMatchObject({
      held: ['pressure', 'deal'],
      previous: { id: 'month' },
      added: ['deal'],
      dropped: ['shot'],
    });
  });

  test('compares now with the last dated moment', () => {
    expect(changesAt('now')).toMatchObject({ previous: { id: 'days' }, dropped: ['deal'] });
  });

  test('calls nothing new that has no date: it may be older than the moment before', () => {
    expect(changesAt('now')).toMatchObject({ added: [], undated: ['trade'] });
    expect(changesAt('days')).toMatchObject({ undated: [] });
  });

  test('calls over only what the article calls over; an agreement of one day is not', () => {
    expect(changesAt('days')).toMatchObject({ ended: ['shot'], onlyBefore: [] });
    expect(changesAt('now')).toMatchObject({ ended: [], onlyBefore: ['deal'] });
  });

  test('compares the first moment, and hopes, with nothing', () => {
    expect(changesAt('year')).toMatchObject({ previous: null, added: [], dropped: [] });
    expect(changesAt('hoped')).toMatchObject({
      held: ['hope'],
      previous: null,
      added: [],
      dropped: [],
    });
  });
});

describe('turnsAt', () => {
  const shot = rawEdge('shot', TURKEY, PLANE, {
    stance: 'dispute',
    status: 'past',
    period: 'November 2015',
    label: 'shot down the',
  });
  const anger = rawEdge('anger', RUSSIA, PLANE, {
    stance: 'dispute',
    status: 'past',
    period: 'November 2015',
    label: 'fell out with Turkey over the',
  });
  const plant = [TURKEY, RUSSIA].map((id) =>
    rawEdge(`plant-${id}`, id, PLANT, { status: 'happened', period: '3 April 2018' }),
  );
  const turns = (edges: readonly RawEdge[], id = 'days') => {
    const graph = graphWith(edges);
    return turnsAt(graph, momentOf(graph, id));
  };

  test('finds the pair that went from a dispute over one thing to cooperation on another', () => {
    expect(turns([shot, anger, ...plant])).toMatchObject([
      {
        a: TURKEY,
        b: RUSSIA,
        from: 'dispute',
        to: 'cooperation',
        before: [{ through: PLANE, edges: ['shot', 'anger'] }],
        after: [{ through: PLANT, edges: ['plant-turkey', 'plant-russia'] }],
      },
    ]);
  });

  test('finds the same where countries are named in the reader’s language', () => {
    const { dataset } = graphWith([shot, anger, ...plant]);
    const graph = buildGraph(
      {
        ...dataset,
        nodes: dataset.nodes.map((one) => ({ ...one, label: `${one.id} in Persian` })),
      },
      { authorLabels: new Map(dataset.nodes.map(({ id, label }) => [id, label])) },
    );
    expect(turnsAt(graph, momentOf(graph, 'days'))).toHaveLength(1);
  });

  test('finds nothing at the moment of the dispute itself, nor where it goes on', () => {
    expect(turns([shot, anger, ...plant], 'month')).toEqual([]);
    const quarrel = link('quarrel', { stance: 'dispute', period: 'since 2014' });
    expect(turns([shot, anger, quarrel, ...plant])).toEqual([]);
  });

  test('sees two ties of their own, also within one moment if the first is over', () => {
    const before = link('row', { stance: 'dispute', status: 'past', period: 'November 2015' });
    const after = link('peace', { period: 'November 2015' });
    expect(turns([before, after], 'month')).toMatchObject([
      { before: [{ through: null, edges: ['row'] }], after: [{ through: null, edges: ['peace'] }] },
    ]);
  });

  test('does not take two objections to one thing for a dispute between the two', () => {
    const silent = { ...anger, label: 'objected to the' };
    expect(turns([shot, silent, ...plant])).toEqual([]);
  });
});
