import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel } from './support/mount';

const NAME = 'Ties in each sentence of the article';

async function mountGlance() {
  const store = mount(ankara);
  const group = within(await screen.findByRole('radiogroup', { name: NAME }));
  return { store, cell: (name: RegExp) => group.getByRole('radio', { name }), group };
}

describe('the article at a glance', () => {
  test('has a cell for every sentence, named by its ties of each kind', async () => {
    const { group, cell } = await mountGlance();
    const counts = ankara.dataset.source.sentences ?? [];
    expect(group.getAllByRole('radio')).toHaveLength(counts.reduce((sum, n) => sum + n, 0));
    expect(cell(/^Title: no ties$/)).toBeVisible();
    expect(cell(/^Paragraph 6, sentence 2: .*2 dispute/)).toBeVisible();
  });

  test('a bar is as high as its sentence has ties, and says how many', async () => {
    const { cell } = await mountGlance();
    const bar = (place: RegExp) => {
      const label = cell(place).closest('label')!;
      const height = Number(label.querySelector('svg')?.getAttribute('height'));
      return { ties: Number(label.textContent), height };
    };
    const [few, many] = [bar(/^Paragraph 1, sentence 2/), bar(/^Paragraph 9, sentence 2/)];
    expect(many.ties).toBeGreaterThan(few.ties);
    // Both are written in hundredths of a pixel.
    expect(Math.abs(few.height - (many.height * few.ties) / many.ties)).toBeLessThan(0.01);
  });

  test('a chosen sentence lists its ties, the same that the map shows', async () => {
    const user = userEvent.setup();
    const { store, cell } = await mountGlance();
    await user.click(cell(/^Paragraph 6, sentence 2/));
    const edges = store.getState().sentence?.edges ?? [];
    expect(edges.length).toBeGreaterThan(1);
    const rows = panel().querySelectorAll('.ew-glance-open .ew-row');
    expect(rows).toHaveLength(edges.length);
    await user.click(within(panel()).getAllByRole('button', { name: /NATO/ }).at(-1)!);
    expect(store.getState().sentence).toBeNull();
  });

  test('a sentence without ties says why', async () => {
    const user = userEvent.setup();
    const { cell } = await mountGlance();
    await user.click(cell(/^Paragraph 11, sentence 1/));
    const [, , last] = ankara.dataset.withoutTies ?? [];
    expect(panel()).toHaveTextContent(last?.why ?? '?');
  });

  test('is one tab stop; the arrow keys read on, a second press lets go', async () => {
    const user = userEvent.setup();
    const { store, cell } = await mountGlance();
    await user.click(cell(/^Paragraph 1, sentence 1/));
    await user.keyboard('{ArrowRight}');
    expect(store.getState().sentence?.place).toBe('1.2');
    expect(cell(/^Paragraph 1, sentence 2/)).toHaveFocus();
    await user.click(cell(/^Paragraph 1, sentence 2/));
    expect(store.getState().sentence).toBeNull();
  });

  test('a dataset that does not count its sentences has no such part', () => {
    mount(graphFrom(tinyDataset()));
    expect(screen.queryByRole('radiogroup', { name: NAME })).toBeNull();
  });

  test('axe finds nothing', async () => {
    const { cell } = await mountGlance();
    await userEvent.click(cell(/^Paragraph 6, sentence 2/));
    await expectAccessible();
  });
});
