import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import montrealFile from '../../public/maps/montreal/graph.json';
import { App } from '../../src/app/App';
import { createShell } from '../../src/app/first/shell/createShell';
import { CONTROLS, PAGE_SETTINGS, type Settings } from '../../src/app/settings';
import { parseDataset } from '../../src/format/parse';
import { buildGraph, type Graph } from '../../src/graph/graph';
import { en } from '../../src/i18n/messages/en';
import { fa } from '../../src/i18n/messages/fa';
import { ru } from '../../src/i18n/messages/ru';
import { tr } from '../../src/i18n/messages/tr';
import { createMapStore } from '../../src/state/store';
import { tinyDataset } from '../fixtures/dataset';
import { ankara, graphFrom } from './support/mount';

const montreal = graphOfFile(montrealFile);
const withoutArgument = graphFrom(tinyDataset());
const inEmbed = (overrides: Partial<Settings> = {}): Settings => {
  const { site: _, ...settings } = PAGE_SETTINGS;
  return { ...settings, embedded: true, headline: 'h2', theme: 'light', ...overrides };
};

/**
 * React hydrates the shell. It logs every difference, which fails the test (setup.component.ts).
 */
function hydrate(graph: Graph, settings: Settings): readonly unknown[] {
  const container = document.createElement('div');
  document.body.append(container);
  const shell = createShell(graph, settings);
  container.append(shell);
  const differences: unknown[] = [];
  let root: Root | undefined;
  act(() => {
    root = hydrateRoot(
      container,
      <App
        store={createMapStore(graph)}
        messages={settings.messages}
        settings={settings}
        layoutFor={() => {
          throw new Error('nothing is drawn in jsdom');
        }}
        staticDrawing=""
        staticList={null}
      />,
      { onRecoverableError: (reason) => differences.push(reason) },
    );
  });
  expect(container.firstElementChild).toBe(shell);
  act(() => root?.unmount());
  container.remove();
  return differences;
}

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

test.each([
  ['an argument and moments', ankara],
  ['an argument', montreal],
  ['neither', withoutArgument],
])('React hydrates the shell of a map with %s as it stands', (_, graph) => {
  expect(hydrate(graph, inEmbed())).toEqual([]);
});

test.each([en, fa, ru, tr])('React hydrates the shell in $lang', (messages) => {
  expect(hydrate(ankara, inEmbed({ messages }))).toEqual([]);
});

test.each(CONTROLS)('React hydrates the shell with controls="%s"', (controls) => {
  expect(hydrate(ankara, inEmbed({ controls, theme: 'dark' }))).toEqual([]);
});

function graphOfFile(file: unknown): Graph {
  const result = parseDataset(file, 'graph.json');
  if (!result.ok) throw new Error('the map of the examples is broken');
  return buildGraph(result.dataset);
}
