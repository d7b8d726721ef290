import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect } from 'vitest';
import ankaraFile from '../../../public/maps/ankara/graph.json';
import type { Dataset } from '../../../src/format/types';
import { parseDataset } from '../../../src/format/parse';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { Filters } from '../../../src/panel/controls/Filters';
import { Panel } from '../../../src/panel/Panel';
import { Search } from '../../../src/panel/search/Search';
import { createMapStore, type MapStore } from '../../../src/state/store';
import { en } from '../../../src/i18n/messages/en';
import { parsed, type RawDataset } from '../../fixtures/dataset';

function ankaraDataset(): Dataset {
  const result = parseDataset(ankaraFile, 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.dataset;
}

/** The real map, checked once for all tests of a file: graphs never change. */
export const ankara: Graph = buildGraph(ankaraDataset());

export function graphFrom(raw: RawDataset): Graph {
  return buildGraph(parsed(raw));
}

/** Chips, search and panel over one store, as on the page. */
export function mount(graph: Graph): MapStore {
  const store = createMapStore(graph);
  render(
    <main data-edgewise="">
      <h1>{graph.dataset.title}</h1>
      <Filters store={store} messages={en} />
      <Search store={store} messages={en} />
      <Panel id="panel" store={store} messages={en} />
    </main>,
  );
  return store;
}

export function panel(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-panel]');
  if (!found) throw new Error('there is no panel');
  return found;
}

/** A section of the edge's page (docs/contract.md, section 3). */
export function part(name: string): HTMLElement {
  const found = panel().querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`there is no part "${name}"`);
  return found;
}

/** jsdom has no layout: contrast is measured in real browsers. */
export async function expectAccessible(): Promise<void> {
  const { violations, passes } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)).toEqual(
    [],
  );
}
