import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ring } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom, mount, panel } from './support/mount';

const box = () => screen.getByRole('combobox', { name: 'Search' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const activeOption = () => screen.getByRole('option', { selected: true });

/** A long word of a claim that is in no name and no label. */
function claimWord(): string {
  const names = JSON.stringify([
    ankara.nodes.map(({ label, short, aliases, find }) => [label, short, aliases, find]),
    ankara.edges.map(({ label }) => label),
  ]).toLowerCase();
  const words = ankara.edges.flatMap(({ reasoning }) => reasoning.claim.match(/[a-z]{9,}/g) ?? []);
  const word = words.find((one) => !names.includes(one));
  if (!word) throw new Error('no claim has a word of its own');
  return word;
}

describe('Search', () => {
  test('finds a name by its alias, says so, and opens it with Enter', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), 'Moscow');
    // The search engine is lazy-loaded on first use.
    expect((await screen.findAllByRole('option'))[0]).toHaveTextContent(
      'Russia also called Moscow',
    );
    await user.keyboard('{Enter}');
    expect(panel().dataset['selection']).toBe('node:russia');
    expect(box()).toHaveValue('');
    expect(options()).toEqual([]);
  });

  test.each([
    ['EAEU', 'node:eaeu'],
    ['Eurasian Economic Union', 'node:eaeu'],
    ['Scripal', 'node:skripal'],
    ['s 400', 'node:s-400'],
    ['Erdogan', 'node:turkey'],
  ])('"%s" leads to %s', async (query, selection) => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), `${query}{Enter}`);
    expect(panel().dataset['selection']).toBe(selection);
  });

  test('a word of a claim finds the edge and shows the text that holds it', async () => {
    const user = userEvent.setup();
    mount(ankara);
    const word = claimWord();
    await user.type(box(), word);
    const [first] = screen.getAllByRole('option');
    expect(first).toHaveTextContent('in the text: ');
    expect(first).toHaveTextContent(new RegExp(word, 'i'));
    await user.click(first!);
    expect(panel().dataset['selection']).not.toBe('none');
  });

  test('what the filter hides is found, says so, and when chosen offers to be shown', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    act(() => store.getState().showOnly(['dispute']));
    await user.type(box(), 'Rosatom');
    expect(options()[0]).toContain('hidden by filter');
    await user.keyboard('{Enter}');
    expect(panel().dataset['selection']).toBe('node:rosatom');
    await user.click(screen.getByRole('button', { name: 'Show it' }));
    expect(store.getState().shown).toBeNull();
  });

  test('the arrows go round the list and the box names the active option', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), 'summit');
    const all = screen.getAllByRole('option');
    expect(all.length).toBeGreaterThan(2);
    expect(activeOption()).toBe(all[0]);
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBe(all[1]);
    expect(box()).toHaveAttribute('aria-activedescendant', all[1]!.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(activeOption()).toBe(all.at(-1));
    expect(box()).toHaveFocus();
  });

  test('Escape closes the list, then empties the box, and is kept from the map', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    await user.type(box(), 'Iran');
    await user.keyboard('{Escape}');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    expect(store.getState().query).toBe('Iran');
    await user.keyboard('{Escape}');
    expect(store.getState().query).toBe('');
  });

  test('the query lives in the store', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    await user.type(box(), 'nato');
    expect(store.getState().query).toBe('nato');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(store.getState().query).toBe('');
    expect(box()).toHaveFocus();
  });

  test('nothing found says how to go on', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), 'zeppelin');
    expect(screen.getByText(/Nothing on this map mentions “zeppelin”/)).toHaveTextContent(
      'Try a shorter word',
    );
    await user.keyboard('{Enter}{ArrowDown}');
    expect(panel().dataset['selection']).toBe('none');
  });

  test('of hundreds of results the first are shown, and the arrows stay among them', async () => {
    const user = userEvent.setup();
    mount(graphFrom(ring(130)));
    await user.type(screen.getByRole('combobox'), 'n12');
    const few = screen.getAllByRole('option').length;
    expect(few).toBeLessThan(100);
    expect(screen.getByText(`${few} results`)).toBeInTheDocument();
    expect(screen.queryByText(/^These are the first/)).toBeNull();
    await user.clear(screen.getByRole('combobox'));
    await user.type(screen.getByRole('combobox'), 'n');
    expect(screen.getAllByRole('option')).toHaveLength(100);
    expect(screen.getByText('130 results')).toBeInTheDocument();
    expect(screen.getByText(/^These are the first 100\./)).toBeInTheDocument();
    await user.keyboard('{ArrowUp}');
    const last = screen.getAllByRole('option')[99]!;
    expect(last).toHaveAttribute('aria-selected', 'true');
  });

  test('tells the store how many results it shows, for the live region', async () => {
    const user = userEvent.setup();
    const store = mount(ankara);
    expect(store.getState().found).toBeNull();
    await user.type(box(), 'summit');
    expect(store.getState().found).toBe(screen.getAllByRole('option').length);
    await user.type(box(), 'zzz');
    expect(store.getState().found).toBe(0);
    await user.keyboard('{Escape}');
    expect(store.getState().found).toBeNull();
  });

  test('the list closes when the focus leaves the search', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), 'Iran');
    await user.tab();
    expect(screen.getByRole('listbox')).toBeInTheDocument();
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('axe finds nothing, neither with results nor without', async () => {
    const user = userEvent.setup();
    mount(ankara);
    await user.type(box(), 'Moscow');
    expect(within(screen.getByRole('listbox')).getAllByRole('option').length).toBeGreaterThan(0);
    await expectAccessible();
    await user.type(box(), 'xyz');
    await expectAccessible();
  });
});
