import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ankara, expectAccessible, mount, panel } from './support/mount';

async function mountLimits() {
  const store = mount(ankara);
  act(() => store.getState().showLimits(true));
  await screen.findByRole('heading', { level: 3, name: 'Scope' });
  return store;
}

const partOf = (name: string) => {
  const heading = screen.getByRole('heading', { level: 3, name });
  if (!heading.parentElement) throw new Error(`the heading ${name} stands alone`);
  return within(heading.parentElement);
};

async function openFigures() {
  const user = userEvent.setup();
  await mountLimits();
  await user.click(screen.getByText('For researchers'));
  await screen.findByRole('heading', { level: 4, name: 'Signed degree' });
  return user;
}

describe('LimitsPage', () => {
  test('says what is left out, word for word from the dataset', async () => {
    await mountLimits();
    const { notShown, withoutTies, about } = ankara.dataset;
    expect(partOf('Left out').getAllByRole('listitem')).toHaveLength(notShown.length);
    for (const sentence of notShown) expect(panel()).toHaveTextContent(sentence);
    for (const { why } of withoutTies ?? []) expect(panel()).toHaveTextContent(why);
    expect(panel()).toHaveTextContent(about.method);
    for (const change of about.changes) expect(panel()).toHaveTextContent(change);
  });

  test('names the main actors between whom nothing is claimed, each leading to its page', async () => {
    const store = await mountLimits();
    await userEvent.click(partOf('Pairs without a claim').getByRole('button'));
    expect(store.getState().selection).toEqual({ kind: 'pair', id: 'turkey,iran' });
  });

  test('counts the pairs with a claim', async () => {
    await mountLimits();
    const pairs = new Set(
      ankara.edges.map(({ source, target }) => [source, target].toSorted().join()),
    );
    expect(panel()).toHaveTextContent(`ties ${pairs.size} of ${(28 * 27) / 2} possible pairs`);
  });

  test('says how to cite the map, and under which licence it is', async () => {
    await mountLimits();
    expect(partOf('How to cite').getByText(new RegExp(ankara.dataset.title))).toBeVisible();
    expect(partOf('Licence').getByText(new RegExp(ankara.dataset.license))).toBeVisible();
  });

  test('closes by its own button', async () => {
    await mountLimits();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the overview' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('What the article argues');
  });

  test('its figures for researchers are folded away, and begin with what they do not prove', async () => {
    await openFigures();
    expect(panel()).toHaveTextContent('So small a map proves nothing.');
    expect(panel()).toHaveTextContent('Russia – Turkey');
    const table = within(screen.getByRole('table'));
    const turkey = table.getByRole('rowheader', { name: 'Turkey' }).closest('tr')!;
    const figures = within(turkey).getAllByRole('cell');
    expect(figures.map((figure) => figure.textContent)).toEqual(['6', '1', '2']);
  });

  test('a triangle reads as the claims of its three sides', async () => {
    const user = await openFigures();
    expect(screen.getByText('Triangles: 3 of 4 balanced')).toBeVisible();
    const summary = screen.getByText(/\+ − − · balanced/);
    await user.click(summary);
    const sides = within(summary.closest('details')!).getAllByRole('listitem');
    expect(sides.length).toBeGreaterThanOrEqual(3);
    const claims = ankara.edges.map(({ reasoning }) => reasoning.claim);
    for (const side of sides) expect(claims).toContain(side.querySelector('p')?.textContent);
  });

  test('the best split names what contradicts it', async () => {
    await openFigures();
    expect(screen.getByText('Frustration index: 1')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Contradicting ties' })).toBeVisible();
  });

  test('axe finds nothing, the figures included', async () => {
    await openFigures();
    await expectAccessible();
  });
});
