import type * as Edgewise from '../../src/index';
import { expect, test } from '../e2e/support/test';
import { buildApp, openApp, ORIGIN, useMap } from './support/app';

test.use({ baseURL: ORIGIN });

test('a plain app has the custom element, in its fonts and under a strict policy', async ({
  page,
}) => {
  const folder = await buildApp('element', '<div id="map"></div>', "import './element.ts';");
  await openApp(page, folder, 'element');
  await useMap(page);
  await expect(page).toHaveTitle(/^edge:/);
});

test('a plain app mounts a map by the function, and takes it away again', async ({ page }) => {
  const script =
    "import './mount.ts'; import { mountMap } from 'edgewise'; window.mountMap = mountMap;";
  const folder = await buildApp('mount', '<div id="map"></div><div id="other"></div>', script);
  await openApp(page, folder, 'mount');
  await expect(page).toHaveTitle('node:turkey');
  await useMap(page);
  const seen = await page.evaluate(async () => {
    const { mountMap } = window as unknown as typeof Edgewise;
    const other = document.querySelector('#other');
    if (!other) throw new Error('no #other');
    const heard: unknown[] = [];
    const map = mountMap(other, {
      src: '/map/graph.json',
      show: ['dispute'],
      controls: 'none',
      onReady: () => heard.push('ready'),
      onShow: ({ stances }) => heard.push(stances),
    });
    await map.ready;
    await map.show(null);
    const svg = await map.toSVG();
    map.destroy();
    return { heard, svg: svg.includes('<svg'), left: other.childElementCount };
  });
  expect(seen).toEqual({
    heard: ['ready', ['cooperation', 'dispute', 'neutral']],
    svg: true,
    left: 0,
  });
});

test('a map whose dataset is not sound says why, by the callback and the promise', async ({
  page,
}) => {
  const script = "import { mountMap } from 'edgewise'; window.mountMap = mountMap;";
  const folder = await buildApp('broken', '<div id="map"></div>', script);
  await openApp(page, folder, 'broken');
  const heard = await page.evaluate(async () => {
    const { mountMap } = window as unknown as typeof Edgewise;
    const messages: string[] = [];
    const map = mountMap(document.body, {
      dataset: { format: 'edgewise/9' },
      onError: ({ problems }) => messages.push(...problems.map(({ message }) => message)),
    });
    const reason = await map.ready.then(
      () => 'no reason',
      (error: unknown) => String(error),
    );
    return { messages, reason };
  });
  expect(heard.messages.join()).toContain('edgewise/1');
  expect(heard.reason).toContain('edgewise/1');
});

test('a React app has the component, with its dataset as an object', async ({ page }) => {
  const script = `
    import { createElement, StrictMode } from 'react';
    import { createRoot } from 'react-dom/client';
    import { App } from './App.tsx';
    createRoot(document.querySelector('#root')).render(createElement(StrictMode, null, createElement(App)));`;
  const folder = await buildApp('react', '<div id="root"></div>', script);
  await openApp(page, folder, 'react');
  await useMap(page);
  await expect(page.locator('output')).toHaveText(/^edge:/);
});

test('changed props change the map, and another dataset replaces it', async ({ page }) => {
  const script = `
    import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { EdgewiseMap } from 'edgewise/react';
    import dataset from './graph.json' with { type: 'json' };
    import layout from './layout.json' with { type: 'json' };
    window.other = { ...dataset, title: 'Another title' };
    function App() {
      const [props, setProps] = useState({ dataset, layout, className: 'wide' });
      window.setProps = (changes) => setProps((before) => ({ ...before, ...changes }));
      return createElement(EdgewiseMap, props);
    }
    createRoot(document.querySelector('#root')).render(createElement(App));`;
  const folder = await buildApp('props', '<div id="root"></div>', script);
  await openApp(page, folder, 'props');
  const change = (changes: string) => page.evaluate(`window.setProps(${changes})`);
  const element = page.locator('edgewise-map.wide');
  const panel = element.locator('[data-panel]');
  await expect(element.locator('[data-ready="true"]')).toHaveCount(1);
  await change(`{ select: 'node:turkey', show: ['dispute'] }`);
  await expect(panel).toHaveAttribute('data-selection', 'node:turkey');
  await expect(element.locator('[data-stance="cooperation"]').first()).toHaveAttribute(
    'data-shown',
    'false',
  );
  await change(`{ show: undefined }`);
  await expect(element.locator('[data-shown="false"]')).toHaveCount(0);
  await change(`{ dataset: window.other }`);
  await expect(element.locator('.ew-headline')).toContainText('Another title');
});
