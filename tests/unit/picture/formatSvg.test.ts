// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildScene } from '../../../src/map/scene';
import { formatSvg } from '../../../src/picture/formatSvg';
import type { Picture, Shape } from '../../../src/picture/picture';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';
import { handmadeScene } from '../../fixtures/sceneGraph';
import { ankaraGraph, ankaraScene } from '../../fixtures/ankara';
import { NAMED_PALETTE, pictureOf } from './support';

const ankara = ankaraGraph();

describe('a picture as an SVG file', () => {
  test('holds the whole Ankara map: every name and every edge, title, key, source and licence', () => {
    const root = parse(formatSvg(pictureOf(ankaraScene('wide'))));
    const { dataset } = ankara;
    const names = byData(root, 'node', (mark) => mark.querySelector('title'));
    const labels = byData(root, 'label-for', (mark) => mark);
    for (const { id, label } of ankara.nodes) {
      expect(names.get(id)).toBe(letters(label));
      expect(labels.get(id)).toBe(letters(label));
    }
    expect(names.size).toBe(28);
    const edges = byData(root, 'edge', (mark) => mark.querySelector('title'));
    expect(edges.size).toBe(dataset.edges.length);
    expect(edges.get('russia-turkey-nato')).toMatch(/^Turkey.*NATO.*Russia$/);
    expect(root.querySelector('svg > title')?.textContent).toBe(`Map: ${dataset.title}`);
    expect(root.querySelector('svg > desc')?.textContent).toContain(dataset.summary);
    const text = letters(root.documentElement);
    for (const said of [dataset.source.title, dataset.source.publisher, dataset.license, 'Dispute'])
      expect(text).toContain(letters(said));
  });

  test('is understood without stylesheets, scripts or other files', () => {
    const text = formatSvg(pictureOf(ankaraScene('phone')));
    expect(text).not.toMatch(/var\(|<style|<script|href|class=|url\(|NaN|undefined/);
    expect(parse(text).documentElement.getAttribute('role')).toBe('img');
  });

  test('without fonts of its own has each line at the width that it was laid out for', () => {
    const root = parse(formatSvg(pictureOf(ankaraScene('desk')), { isFitted: true }));
    const lines = [...root.querySelectorAll('text, tspan')].filter(
      (one) => one.children.length === 0,
    );
    expect(lines.length).toBeGreaterThan(ankara.nodes.length);
    for (const line of lines) {
      const letters = line.textContent.length;
      expect(Number(line.getAttribute('textLength')) / letters).toBeGreaterThan(3);
      expect(line.getAttribute('lengthAdjust')).toBe('spacingAndGlyphs');
    }
  });

  test('follows a dark page where it has a dark palette', () => {
    const to = { ...NAMED_PALETTE, ground: '#000000', ink: '#ffffff' };
    const text = formatSvg(pictureOf(ankaraScene('desk')), {
      darkTheme: { from: NAMED_PALETTE, to },
    });
    const style = parse(text).querySelector('style')?.textContent;
    expect(style).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{/);
    expect(style).toContain(`[fill='${NAMED_PALETTE.ground}']{fill:#000000}`);
    expect(style).toContain(`[stroke='${NAMED_PALETTE.ink}']{stroke:#ffffff}`);
  });

  test('gives every id once', () => {
    const ids = [...parse(formatSvg(pictureOf(ankaraScene('desk')))).querySelectorAll('[id]')];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(ankara.nodes.length + ankara.edges.length);
  });

  test('holds names with markup, quotes and control characters as plain text', () => {
    const trap = '<script>&"\'</script> ]]>\u0007';
    const raw = rawDataset(
      [rawNode('a', { label: trap }), rawNode('b')],
      [rawEdge('e', 'a', 'b', { label: 'meets <b>' })],
    );
    const scene = buildScene(graphOf({ ...raw, title: trap }), LAYOUT_SIZES.desk, {
      frame: 'desk',
      nodes: {},
    });
    const root = parse(formatSvg(pictureOf(scene)));
    const plain = trap.replace('\u0007', '');
    expect(root.querySelector('script, b')).toBeNull();
    expect(root.querySelector('svg > title')?.textContent).toBe(`Map: ${plain}`);
    expect(root.querySelector('[data-label-for="a"]')?.textContent.trim()).toBe(plain);
  });

  test('carries the fonts that it is given', () => {
    const font = { family: 'Source Sans 3', weight: 600, base64: 'AAAA', range: 'U+0-FF' };
    const style = parse(formatSvg(EMPTY, { fonts: [font] })).querySelector('style')?.textContent;
    expect(style).toBe(
      "@font-face{font-family:'Source Sans 3';font-weight:600;src:url(data:font/woff2;base64,AAAA) format('woff2');unicode-range:U+0-FF}",
    );
  });

  test('rounds numbers to two places', () => {
    const shapes: Shape[] = [
      { kind: 'circle', x: 1 / 3, y: -0.001, r: 2, fill: 'red', opacity: 0.16 },
    ];
    expect(formatSvg({ ...EMPTY, shapes })).toContain(
      '<circle cx="0.33" cy="0" r="2" fill="red" opacity="0.16"/>',
    );
  });

  test('of a small map it stays as it is', async () => {
    await expect(formatSvg(pictureOf(handmadeScene()))).toMatchFileSnapshot('./handmade.svg');
  });
});

const EMPTY: Picture = {
  width: 10,
  height: 10,
  lang: 'en',
  title: 'Nothing',
  description: '',
  shapes: [],
};

/** Fails if the text is not well-formed XML. */
function parse(text: string): Document {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(root.querySelector('parsererror')?.textContent).toBeUndefined();
  return root;
}

/** A part of the marks of one kind, by the id that they carry. */
function byData(root: Document, key: string, part: (mark: Element) => Element | null) {
  const marks = [...root.querySelectorAll(`[data-${key}]`)];
  return new Map(marks.map((mark) => [mark.getAttribute(`data-${key}`), letters(part(mark))]));
}

/** A wrapped label has no spaces where its lines meet. */
function letters(text: string | Element | null): string {
  return (typeof text === 'string' ? text : (text?.textContent ?? '')).replaceAll(/\s/g, '');
}
