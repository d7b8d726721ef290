import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ankara, expectAccessible, mount, panel } from './support/mount';

const question = () => screen.queryByRole('group', { name: 'Which line?' });

function mountChoice(count: number) {
  const store = mount(ankara);
  act(() => store.getState().offerChoice(ankara.order.slice(0, count)));
  return store;
}

describe('Chooser', () => {
  test('asks nothing until a tap is unsure', () => {
    mount(ankara);
    expect(question()).toBeNull();
  });

  test('offers the lines that may be meant; choosing one opens it and ends the question', async () => {
    const user = userEvent.setup();
    mountChoice(2);
    const second = ankara.edgeById.get(ankara.order[1]!)!;
    await user.click(within(question()!).getByRole('button', { name: new RegExp(second.label) }));
    expect(panel().dataset['selection']).toBe(`edge:${second.id}`);
    expect(question()).toBeNull();
  });

  test('lists all edges that stand on a passage', () => {
    mountChoice(5);
    expect(within(question()!).getAllByRole('listitem')).toHaveLength(5);
  });

  test('closes without choosing', async () => {
    const user = userEvent.setup();
    mountChoice(3);
    await user.click(within(question()!).getByRole('button', { name: 'Close' }));
    expect(question()).toBeNull();
    expect(panel().dataset['selection']).toBe('none');
  });

  test('axe finds nothing', async () => {
    mountChoice(3);
    await expectAccessible();
  });
});
