import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { MatrixView } from '../../src/panel/matrix/MatrixView';
import { createMapStore } from '../../src/state/store';
import { en } from '../../src/i18n/messages/en';
import { oneEdge, tinyDataset } from '../fixtures/dataset';
import { stepId } from '../fixtures/graph';
import { ankara, expectAccessible, graphFrom } from './support/mount';

function mountMatrix(graph = ankara) {
  const store = createMapStore(graph);
  render(
    <main data-edgewise="">
      <h1>Matrix</h1>
      <MatrixView store={store} messages={en} />
    </main>,
  );
  return store;
}

const disputes = ankara.edges.filter(({ stance }) => stance === 'dispute').length;

const tableRows = () => [...screen.getByRole<HTMLTableElement>('grid').rows];
const textOf = ({ textContent }: Element) => textContent;

/**
 * The row that a node heads. By the table's own structure, as in `cell`: over all 800 cells jsdom
 * takes 2 s to find a header by its role and name.
 */
function rowOf(name: string): HTMLTableRowElement {
  const found = tableRows().find(({ cells }) => cells[0]?.textContent === name);
  if (!found) throw new Error(`no row of ${name}`);
  return found;
}

/** The cell in the row of one node and the column of another. */
function cell(row: string, column: string): HTMLElement {
  const [columns] = tableRows();
  const found = rowOf(row).cells[[...(columns?.cells ?? [])].map(textOf).indexOf(column)];
  if (!found) throw new Error(`no cell of ${row} and ${column}`);
  return found;
}

describe('MatrixView', () => {
  test('speaks of other actors only beside main ones', () => {
    mountMatrix(graphFrom(oneEdge()));
    expect(screen.getByText('Actors')).toBeInTheDocument();
    expect(screen.queryByText('Other actors')).toBeNull();
  });

  test('an edge is a button in the cell of its two names, and selects itself', async () => {
    const user = userEvent.setup();
    const store = mountMatrix();
    const button = within(cell('Iran', 'Eurasian Union')).getByRole('button');
    expect(button).toHaveTextContent('Cooperation');
    expect(button).toHaveAccessibleName(/Iran wishes to join/);
    await user.click(button);
    expect(store.getState().selection).toEqual({ kind: 'edge', id: 'iran-eaeu-wish' });
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(within(cell('Russia', 'Turkey')).getAllByRole('button')).toHaveLength(3);
  });

  test('each row and each column is headed by a name', () => {
    mountMatrix();
    expect(within(rowOf('Iran')).getByRole('rowheader')).toHaveAccessibleName('Iran');
    const [columns] = tableRows();
    const heads = within(columns!).getAllByRole('columnheader');
    expect(heads.map(textOf)).toEqual([...columns!.cells].slice(1).map(textOf));
    expect(heads.map(textOf)).toContain('Eurasian Union');
  });

  test('marks the ties of a step, as the map does', () => {
    const store = mountMatrix();
    act(() => store.getState().follow(stepId('payoff')));
    const marked = () => [...document.querySelectorAll('[data-emphasis="related"]')];
    expect(marked()).not.toHaveLength(0);
    const [refusal, partnership] = within(cell('Turkey', 'Western states')).getAllByRole('button');
    expect(marked()).toEqual(expect.arrayContaining([refusal, partnership]));
    expect(marked()).not.toContain(within(cell('Iran', 'Eurasian Union')).getByRole('button'));
  });

  test('two edges that look the same are distinguished by words that are seen; others need none', () => {
    mountMatrix();
    const seen = (row: string, column: string) =>
      within(cell(row, column))
        .getAllByRole('button')
        .map((edgeButton) => {
          const words = [...edgeButton.querySelectorAll('[aria-hidden]:not(svg)')];
          return words
            .map((word) => word.textContent)
            .filter(Boolean)
            .join(' ');
        });
    expect(seen('Russia', 'Turkey')).toEqual([
      'Cooperation',
      'Dispute has plans in Syria',
      'Dispute belongs to NATO',
    ]);
    expect(seen('Russia', 'Iran')).toEqual(['Cooperation', 'Cooperation possible']);
  });

  test('between two main actors an empty cell says that no edge is claimed, and where they meet', () => {
    mountMatrix();
    expect(cell('Turkey', 'Iran')).toHaveTextContent('No direct tie claimed (Astana Process)');
    expect(cell('Iran', 'Turkey')).toHaveTextContent('No direct tie claimed (Astana Process)');
    // Other empty cells only say so to a screen reader; on the diagonal there is nothing to claim.
    expect(cell('Iran', 'Rosatom')).toHaveTextContent(/^Iran and Rosatom: no tie$/);
    expect(cell('Iran', 'Iran')).toHaveTextContent('same name');
  });

  test('an empty cell opens the page of its two names; beside ties, Shift and Enter does', async () => {
    const user = userEvent.setup();
    const store = mountMatrix();
    await user.click(
      within(cell('Turkey', 'Iran')).getByRole('button', { name: /Turkey and Iran: no tie/ }),
    );
    expect(store.getState().selection).toEqual({ kind: 'pair', id: 'turkey,iran' });
    within(cell('Russia', 'Iran')).getAllByRole('button')[0]?.focus();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(store.getState().selection).toEqual({ kind: 'pair', id: 'russia,iran' });
  });

  test('what the filter hides cannot be pressed; what is left is counted', () => {
    const store = mountMatrix();
    act(() => store.getState().showOnly(['dispute']));
    const left = within(cell('Russia', 'Turkey')).getAllByRole('button');
    expect(left).toHaveLength(2);
    for (const edgeButton of left) expect(edgeButton).toHaveTextContent('Dispute');
    expect(screen.getByText(`${disputes} of ${ankara.edges.length} ties shown`)).toBeVisible();
  });

  test('a name before its row opens the page of that name', async () => {
    const user = userEvent.setup();
    const store = mountMatrix();
    await user.click(within(rowOf('Rosatom')).getByRole('button', { name: 'Rosatom' }));
    expect(store.getState().selection).toEqual({ kind: 'node', id: 'rosatom' });
  });

  test('axe finds nothing', async () => {
    // All cells are alike, so a small dataset is enough.
    mountMatrix(graphFrom(tinyDataset()));
    await expectAccessible();
  });
});
