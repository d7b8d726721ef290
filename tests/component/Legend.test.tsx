import userEvent from '@testing-library/user-event';
import { pickHelpMessages } from '../../src/i18n/messages/help/pickHelpMessages';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Help } from '../../src/panel/controls/Help';
import { Legend } from '../../src/panel/controls/Legend';
import { BAR_PATH } from '../../src/geometry/lineEnds';
import type { Graph } from '../../src/graph/graph';
import { en } from '../../src/i18n/messages/en';
import { oneEdge, rawEdge, rawNode, rawDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom } from './support/mount';

const items = (graph: Graph) => {
  render(<Legend graph={graph} messages={en} />);
  return within(screen.getByRole('list', { hidden: true }))
    .getAllByRole('listitem', { hidden: true })
    .map((item) => item.textContent);
};

describe('Legend', () => {
  test('explains the shapes and line ends of the real map, and no others', () => {
    const { legend } = en;
    expect(items(ankara)).toEqual([
      legend.state,
      legend.framework,
      legend.project,
      legend.event,
      legend.idea,
      legend.actor,
      legend.arrow,
      legend.unreal,
      legend.past,
    ]);
  });

  test('a map of two outside states needs one sign, and no "other" where there is no main actor', () => {
    expect(items(graphFrom(oneEdge()))).toEqual([en.legend.onlyActor]);
  });

  test('large discs are states only where all of them are', () => {
    const nodes = [rawNode('alder'), rawNode('league', { kind: 'bloc' })];
    const edges = [rawEdge('a', 'alder', 'league')];
    const named = { ...rawDataset(nodes, edges), 'x-principals': ['alder', 'league'] };
    expect(items(graphFrom(named))).toEqual([en.legend.principal]);
  });

  test('main actors that are tied stand as a pair with a thick line', () => {
    const { container } = render(<Legend graph={ankara} messages={en} />);
    const [line] = container.querySelectorAll('path');
    expect(line?.getAttribute('stroke-width')).toBe('2.8');
  });

  test('an edge that is over is told apart from one that is planned', () => {
    const planned = rawEdge('a', 'alder', 'birch', { status: 'planned' });
    const past = rawEdge('b', 'alder', 'birch', { status: 'past' });
    const nodes = [rawNode('alder'), rawNode('birch')];
    render(<Legend graph={graphFrom(rawDataset(nodes, [planned, past]))} messages={en} />);
    const [ring, bar] = [en.legend.unreal, en.legend.past].map((name) => {
      const paths = screen.getByText(name).parentElement!.querySelectorAll('path');
      return paths[1]!.getAttribute('d');
    });
    expect(ring).toContain('a');
    expect(bar).toBe(BAR_PATH);
  });

  test('a person has a sign where there is one', () => {
    const raw = rawDataset(
      [rawNode('alder'), rawNode('mayor', { kind: 'person' })],
      [rawEdge('a', 'mayor', 'alder')],
    );
    expect(items(graphFrom(raw))).toContain(en.legend.person);
  });
});

describe('Help', () => {
  test('holds all keys, folded away, and axe finds nothing', async () => {
    render(
      <main>
        <h1>Map</h1>
        <Help messages={en} />
        <Legend graph={ankara} messages={en} />
      </main>,
    );
    expect(screen.getByText(en.help.open).closest('details')!.open).toBe(false);
    await userEvent.click(screen.getByText(en.help.open));
    for (const { does } of pickHelpMessages('en').keys)
      expect(await screen.findByText(does)).toBeInTheDocument();
    await expectAccessible();
  });
});
