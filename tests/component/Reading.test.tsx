import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph';
import { edgeSentence, formatSentence } from '../../src/graph/sentence';
import { Reading } from '../../src/panel/text/Reading';
import { en } from '../../src/i18n/messages/en';
import { argued } from '../fixtures/argued';
import { oneEdge, rawEdge, tinyDataset } from '../fixtures/dataset';
import { ankara, expectAccessible, graphFrom } from './support/mount';

/** As in the built page: HTML without hydration. */
function show(graph: Graph): string {
  const html = renderToStaticMarkup(<Reading graph={graph} messages={en} />);
  document.body.innerHTML = `<main><h1>${graph.dataset.id}</h1>${html}</main>`;
  return html;
}

function item(id: string): HTMLElement {
  const found = document.getElementById(`edge=${id}`);
  if (!found) throw new Error(`no text of the tie ${id}`);
  return found;
}

function field(id: string, title: string | RegExp): HTMLElement {
  const name = within(item(id)).getByText(title, { selector: 'dt' });
  return name.nextElementSibling as HTMLElement;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('Reading', () => {
  test('every edge of the real map stands in the article’s order, with all that its page says', () => {
    show(ankara);
    const count = ankara.order.length;
    expect(count).toBeGreaterThan(50);
    const ids = [...document.querySelectorAll('.ew-reading-ties > li')].map(({ id }) => id);
    expect(ids).toEqual(ankara.order.map((id) => `edge=${id}`));
    for (const [i, id] of ankara.order.entries()) {
      const edge = ankara.edgeById.get(id)!;
      const { claim, grounds, warrant, hedge, places } = edge.reasoning;
      expect(item(id)).toHaveTextContent(`Tie ${i + 1} of ${count}`);
      expect(within(item(id)).getByRole('heading')).toHaveTextContent(
        formatSentence(edgeSentence(ankara, edge)),
      );
      expect(item(id)).toHaveTextContent(en.stances[edge.stance]);
      expect(field(id, 'Claim')).toHaveTextContent(claim);
      for (const ground of grounds) expect(field(id, 'Evidence')).toHaveTextContent(ground.text);
      if (warrant) expect(item(id)).toHaveTextContent(warrant);
      expect(field(id, 'How certain, and according to whom')).toHaveTextContent(hedge ?? /\w/);
      expect(field(id, 'When')).toHaveTextContent(edge.period ?? /\w/);
      const links = within(field(id, 'Where in the article')).getAllByRole('link');
      expect(links).toHaveLength(places.length);
      for (const link of links) expect(link.getAttribute('href')).toContain('#:~:text=');
    }
  });

  test('all its inner links lead to an id that is there once', () => {
    show(ankara);
    const inner = [...document.querySelectorAll('a[href^="#"]')];
    expect(inner.length).toBeGreaterThan(2 * ankara.edges.length);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const wanted = new Set(inner.map((link) => link.getAttribute('href')!.slice(1)));
    expect(ids.filter((id) => wanted.has(id)).sort()).toEqual([...wanted].sort());
  });

  test('every name is there with its sentence and the numbers of its edges', () => {
    show(graphFrom(tinyDataset()));
    const birch = document.getElementById('node=birch')!;
    expect(birch).toHaveTextContent('What Birch is.');
    const numbers = within(birch).getAllByRole('link');
    expect(numbers.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      '1 #edge=alder-birch-water',
      '2 #edge=alder-birch-talks',
      '4 #edge=council-weir',
    ]);
  });

  test('missing grounds are named and other empty fields left out; what is not its own word is said too', () => {
    show(graphFrom(tinyDataset()));
    expect(field('council-weir', 'Evidence')).toHaveTextContent(
      'The article gives no reason for this.',
    );
    expect(document.body).not.toHaveTextContent('does not say');
    expect(item('council-weir')).toHaveTextContent('Inferred from what the article says.');
    expect(item('council-weir')).toHaveTextContent(
      'Stated cautiously: it seems. According to the author.',
    );
    expect(item('alder-birch-water')).toHaveTextContent('According to Birch.');
  });

  test('the argument is there step by step, each with its relations, its ties and its places', () => {
    show(argued());
    expect(screen.getByRole('heading', { name: 'The argument, step by step' })).toBeInTheDocument();
    const steps = [...document.querySelectorAll<HTMLElement>('.ew-reading-steps > li')];
    expect(steps.map(({ id }) => id)).toEqual(
      ['settle', 'meet', 'quarrel', 'weir', 'aside'].map((id) => `step=${id}`),
    );
    const weir = within(document.getElementById('step=weir')!);
    expect(weir.getByText('Follows from')).toBeInTheDocument();
    expect(
      weir.getByText(/Stated cautiously: it seems\. According to the author/),
    ).toBeInTheDocument();
    expect(weir.getByRole('link', { name: '1' })).toHaveAttribute('href', '#step=settle');
    const meet = within(document.getElementById('step=meet')!);
    expect(meet.getByRole('link', { name: '2' })).toHaveAttribute(
      'href',
      '#edge=alder-birch-talks',
    );
    expect(meet.getByText('¶ 2.1 ¶ 2.3')).toBeInTheDocument();
  });

  test('without an argument nothing is said of one', () => {
    show(graphFrom(tinyDataset()));
    expect(document.querySelector('.ew-reading-steps')).toBeNull();
  });

  test('a dataset’s text is text, never markup', () => {
    const sly = '<img src=x onerror=alert(1)> & "so"';
    const reasoning = { ...rawEdge('x', 'alder', 'birch').reasoning, claim: sly, warrant: sly };
    const html = show(graphFrom(oneEdge({ label: sly, period: sly, reasoning })));
    expect(html).not.toContain('<img');
    expect(document.querySelector('img')).toBeNull();
    expect(field('alder-birch', 'Claim').textContent).toBe(sly);
  });

  test('an article without a URL has its places as plain text', () => {
    show(graphFrom(tinyDataset()));
    expect(field('alder-birch-water', 'Where in the article')).toHaveTextContent('¶ 1.2');
    expect(
      within(field('alder-birch-water', 'Where in the article')).queryByRole('link'),
    ).toBeNull();
  });

  test('source, licence and what is left out close it', () => {
    show(ankara);
    expect(screen.getByText(ankara.dataset.source.title, { selector: 'a' })).toHaveAttribute(
      'href',
      ankara.dataset.source.url,
    );
    expect(document.body).toHaveTextContent(`Map licence: ${ankara.dataset.license}.`);
    for (const sentence of ankara.dataset.notShown)
      expect(document.body).toHaveTextContent(sentence);
    for (const change of ankara.dataset.about.changes)
      expect(screen.getByText(change)).toBeInTheDocument();
    const { title, about } = ankara.dataset;
    expect(screen.getByRole('heading', { name: 'How to cite' }).nextSibling).toHaveTextContent(
      `${about.by}: ${title}. Map, version ${about.version}. Source:`,
    );
  });

  test('axe finds nothing', async () => {
    show(graphFrom(tinyDataset()));
    await expectAccessible();
  });
});
