import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { edgeTarget, stepTarget } from '../../src/graph/target';
import { argued, toured } from '../fixtures/argued';
import { edgeId, stepId } from '../fixtures/graph';
import { ankara, expectAccessible, mount, panel } from './support/mount';

const heading = () => screen.getByRole('heading', { level: 2 });
const followButton = () => screen.getByRole('button', { name: /^Follow the argument/ });

async function begin(graph = toured()) {
  const store = mount(graph);
  await userEvent.click(followButton());
  await screen.findByText(/^1 of /);
  return store;
}

describe('the tour', () => {
  test('is begun with a button that says how long it is', () => {
    mount(ankara);
    expect(followButton()).toHaveTextContent('Follow the argument 12 steps, 3 min');
  });

  test('a map without a tour has no such button', () => {
    mount(argued());
    expect(screen.queryByRole('button', { name: /^Follow the argument/ })).toBeNull();
  });

  test('shows one step: title, text, ties, places; the focus is on its title', async () => {
    await begin();
    expect(panel().dataset['selection']).toBe('step:meet');
    expect(heading()).toHaveTextContent('Every spring');
    expect(heading()).toHaveFocus();
    expect(panel()).toHaveTextContent('Each spring the two towns meet.');
    expect(screen.getByRole('button', { name: /Alder works with Birch/ })).toBeVisible();
    expect(panel().querySelectorAll('[data-part="places"] [data-locator]')).toHaveLength(2);
  });

  test('previous, next, and the end, which leads back', async () => {
    const user = userEvent.setup();
    await begin();
    expect(screen.getByRole('button', { name: /Previous/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.click(screen.getByRole('button', { name: /Next/ }));
    expect(heading()).toHaveTextContent('Anger');
    expect(panel()).toHaveTextContent('2 of 3');
    await user.click(screen.getByRole('button', { name: /Next/ }));
    await user.click(screen.getByRole('button', { name: /Previous/ }));
    expect(heading()).toHaveTextContent('Anger');
    await user.click(screen.getByRole('button', { name: /Next/ }));
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    expect(panel().dataset['selection']).toBe('none');
    expect(heading()).toHaveTextContent('What the article argues');
  });

  test('the dots are named by their steps, and lead there', async () => {
    const user = userEvent.setup();
    await begin();
    const dots = within(screen.getByRole('radiogroup', { name: 'Steps of the tour' }));
    expect(dots.getByRole('radio', { name: '1. Every spring' })).toBeChecked();
    await user.click(dots.getByRole('radio', { name: '3. In the end' }));
    expect(panel().dataset['selection']).toBe('step:settle');
  });

  test('arrow keys step while the focus is in the page, and only without a modifier', async () => {
    const user = userEvent.setup();
    const store = await begin();
    const selected = () => store.getState().selection?.id;
    await user.keyboard('{ArrowRight}');
    expect(selected()).toBe('quarrel');
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(selected()).toBe('quarrel');
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toBe('meet');
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toBe('meet');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('{ArrowRight}');
    expect(selected()).toBe('meet');
  });

  test('a key that is pressed as soon as the title has the focus counts', async () => {
    const store = mount(toured());
    followButton().focus();
    const press = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLHeadingElement)) return;
      document.removeEventListener('focusin', press);
      // Not by `fireEvent`, whose `act` must not run while React commits.
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    };
    document.addEventListener('focusin', press);
    await act(async () => {
      store.getState().follow(stepId('meet'));
      await Promise.resolve();
    });
    await waitFor(() => expect(panel().dataset['selection']).toBe('step:quarrel'));
  });

  test('a reader whose focus has moved on meanwhile is not fetched back', async () => {
    const store = mount(toured());
    followButton().focus();
    const chip = document.querySelector<HTMLElement>('[data-filter="dispute"]');
    act(() => {
      store.getState().follow(stepId('meet'));
      chip?.focus();
    });
    await screen.findByText(/^1 of /);
    expect(chip).toHaveFocus();
  });

  test('a swipe across steps; one down the page does not', async () => {
    await begin();
    const swipe = async (from: [number, number], to: [number, number]) => {
      const page = panel().querySelector('.ew-tour');
      const touch = ([clientX, clientY]: [number, number]) => ({ clientX, clientY });
      if (!page) throw new Error('there is no tour');
      await act(async () => {
        fireEvent.touchStart(page, { touches: [touch(from)] });
        fireEvent.touchEnd(page, { changedTouches: [touch(to)] });
        await Promise.resolve();
      });
    };
    await swipe([200, 300], [100, 310]);
    await waitFor(() => expect(panel().dataset['selection']).toBe('step:quarrel'));
    await swipe([200, 300], [140, 100]);
    await swipe([200, 300], [180, 300]);
    expect(panel().dataset['selection']).toBe('step:quarrel');
    await swipe([100, 300], [200, 300]);
    await waitFor(() => expect(panel().dataset['selection']).toBe('step:meet'));
  });

  test('from a tie there is a way back to the step', async () => {
    const user = userEvent.setup();
    await begin();
    await user.click(screen.getByRole('button', { name: /Alder works with Birch/ }));
    expect(panel().dataset['selection']).toBe('edge:alder-birch-talks');
    await user.click(screen.getByRole('button', { name: 'Back to step 1 of 3' }));
    expect(heading()).toHaveTextContent('Every spring');
    expect(heading()).toHaveFocus();
  });

  test('can be left at any time, to where one was', async () => {
    const user = userEvent.setup();
    const store = await begin();
    act(() => store.getState().leaveTour());
    act(() => store.getState().select(edgeTarget(edgeId('alder-birch-water'))));
    act(() => store.getState().follow(stepId('meet')));
    await user.click(await screen.findByRole('button', { name: 'Leave the tour' }));
    expect(panel().dataset['selection']).toBe('edge:alder-birch-water');
  });

  test('leads to the step’s own page, and from there on', async () => {
    const user = userEvent.setup();
    await begin();
    await user.click(screen.getByRole('button', { name: 'More about this step' }));
    expect(heading()).toHaveTextContent('They meet every spring.');
    await user.click(screen.getByRole('button', { name: 'Follow the argument from here' }));
    expect(heading()).toHaveTextContent('Every spring');
  });

  test('the page of a step that the tour leaves out does not offer it', async () => {
    const store = mount(toured());
    act(() => store.getState().select(stepTarget(stepId('weir'))));
    await screen.findByRole('heading', { name: 'A weir for both may come of it.' });
    expect(screen.queryByRole('button', { name: 'Follow the argument from here' })).toBeNull();
  });

  test('the sentences of the step are marked in the article', async () => {
    await begin(ankara);
    const here = [...panel().querySelectorAll<HTMLElement>('[data-here="true"]')];
    expect(here.map(({ dataset }) => dataset['sentence'])).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
    ]);
    expect(within(panel()).getByRole('radio', { name: /^Paragraph 3, .*\(this step\)$/ }));
  });

  test('axe finds nothing', async () => {
    await begin(ankara);
    await expectAccessible();
  });
});

test('a step of which the filter hides everything says so, with the way back', async () => {
  const user = userEvent.setup();
  const store = mount(toured());
  act(() => store.getState().showOnly(['dispute']));
  act(() => store.getState().follow(stepId('settle')));
  await screen.findByText('3 of 3');
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(store.getState().shown).toBeNull();
  expect(panel().dataset['selection']).toBe('step:settle');
  expect(screen.queryByRole('button', { name: 'Show it' })).toBeNull();
});
