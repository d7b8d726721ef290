import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { stepTarget } from '../../src/graph/target';
import { argued } from '../fixtures/argued';
import { stepId } from '../fixtures/graph';
import { expectAccessible, mount, panel, part } from './support/mount';

function mountStep(id: string) {
  const store = mount(argued());
  act(() => store.getState().select(stepTarget(stepId(id))));
  return store;
}

const heading = () => screen.getByRole('heading', { level: 2 });
/** The buttons of the section with this heading. */
const buttonsOf = (name: string) => {
  const field = screen.getByRole('heading', { level: 3, name }).parentElement;
  if (!field) throw new Error(`the heading ${name} stands alone`);
  return within(field)
    .getAllByRole('button')
    .map((button) => button.textContent);
};

describe('StepPage', () => {
  test('a selected step has its page: number, text, and its id for scripts', () => {
    mountStep('meet');
    expect(panel().dataset['selection']).toBe('step:meet');
    expect(panel().querySelector('[data-step="meet"]')).not.toBeNull();
    expect(panel()).toHaveTextContent('Step 2 of 5 in the argument');
    expect(heading()).toHaveTextContent('They meet every spring.');
  });

  test('how firmly, and whose view it is, is said of every step', () => {
    const store = mountStep('weir');
    expect(part('qualifier')).toHaveTextContent('Stated cautiously: it seems.');
    expect(part('viewpoint')).toHaveTextContent('According to the author.');
    act(() => store.getState().select(stepTarget(stepId('quarrel'))));
    expect(part('qualifier')).toHaveTextContent('Stated as fact.');
    expect(part('viewpoint')).toHaveTextContent('According to Birch.');
  });

  test('the thesis says what it is, and what leads to it and from it', () => {
    mountStep('settle');
    expect(panel()).toHaveTextContent('What the article argues in the end');
    expect(buttonsOf('Supported by')).toEqual(['They meet every spring.']);
    expect(buttonsOf('Set against this')).toEqual(['One of them has long been angry.']);
    expect(buttonsOf('Leads to')).toEqual(['A weir for both may come of it.']);
    expect(screen.queryByRole('heading', { name: 'Supports' })).toBeNull();
  });

  test.each([
    ['meet', 'Supports'],
    ['quarrel', 'Set against'],
    ['weir', 'Follows from'],
  ])('the step %s leads to the other by %s', async (id, name) => {
    mountStep(id);
    expect(buttonsOf(name)).toEqual(['The two towns can settle it.']);
    await userEvent.click(screen.getByRole('button', { name: 'The two towns can settle it.' }));
    expect(panel().dataset['selection']).toBe('step:settle');
    // The button has disappeared with its page: the focus is on the new heading.
    expect(heading()).toHaveFocus();
  });

  test('its ties and names open their own pages', async () => {
    const store = mountStep('meet');
    expect(buttonsOf('The ties it rests on')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: /Alder works with Birch/ }));
    expect(panel().dataset['selection']).toBe('edge:alder-birch-talks');
    act(() => store.getState().select(stepTarget(stepId('meet'))));
    await userEvent.click(screen.getByRole('button', { name: 'Council' }));
    expect(panel().dataset['selection']).toBe('node:council');
  });

  test('its sentences are links to their passages', () => {
    mountStep('meet');
    const places = [...part('places').querySelectorAll<HTMLElement>('[data-locator]')];
    expect(places.map(({ dataset }) => dataset['locator'])).toEqual(['2.1', '2.3']);
  });

  test('a step that stands alone has no empty parts', () => {
    mountStep('aside');
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'How certain, and according to whom',
    ]);
  });

  test('hovering a step previews its ties on the map', async () => {
    const store = mountStep('settle');
    await userEvent.hover(screen.getByRole('button', { name: 'They meet every spring.' }));
    expect(store.getState().hovered).toEqual(stepTarget(stepId('meet')));
  });

  test('is accessible', async () => {
    mountStep('settle');
    await expectAccessible();
  });
});
