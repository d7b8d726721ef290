import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NODE_KINDS } from '../../../src/format/types';
import { buildGlyph, createGlyphOf, glyphParts, type Glyph } from '../../../src/geometry/glyph';
import { buildLabelBox } from '../../../src/geometry/labelBox';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { legendGlyph } from '../../../src/geometry/legendSample';
import type { LayoutSize } from '../../../src/geometry/types';
import { buildGraph } from '../../../src/graph/graph';
import { GLYPH_KINDS, NODE_SHAPES, shapeOf } from '../../../src/graph/shapes';
import { en } from '../../../src/i18n/messages/en';
import { glyphShape } from '../../../src/map/marks/glyphShape';
import { LegendGlyph } from '../../../src/panel/controls/LegendGlyph';
import { formatMarkup } from '../../../src/prerender/formatMarkup';
import { glyphShapes } from '../../../src/picture/nodeShapes';
import { smallGraph } from '../layout/smallDataset';
import { NAMED_PALETTE as palette } from '../picture/support';

/** Radii of circles and data of paths, in order and without repeats, as markup or as shapes. */
const geometryIn = (markup: string) => [
  ...new Set(Array.from(markup.matchAll(/ (?:r|d)="([^"]+)"/g), ([, value]) => value)),
];
const partsOf = (glyph: Glyph) =>
  glyphParts(glyph).map((part) => (part.kind === 'path' ? part.d : String(part.r)));

describe.each(GLYPH_KINDS)('the shape %s', (shape) => {
  const glyph: Glyph = { shape, radius: 9 };

  test('is drawn on the map', () => {
    const markup = glyphShape(glyph).map(formatMarkup).join('');
    expect(geometryIn(markup)).toEqual(partsOf(glyph));
    expect(markup).toContain(`data-shape="${shape}"`);
  });

  test('is drawn in picture files', () => {
    const drawn = glyphShapes(glyph, 'idle', palette).map((item) =>
      item.kind === 'path' ? item.d : item.kind === 'circle' ? String(item.r) : item.kind,
    );
    expect([...new Set(drawn)]).toEqual(partsOf(glyph));
  });

  test('is drawn and named in the legend', () => {
    const markup = renderToStaticMarkup(createElement(LegendGlyph, { item: shape }));
    expect(geometryIn(markup)).toEqual(partsOf(legendGlyph(shape)));
    expect(en.legend[shape]).not.toBe('');
  });
});

describe('the disc of a principal', () => {
  const radiusOf = (label: string, size: LayoutSize, short = label) =>
    buildGlyph({ kind: 'country', label, short }, size, { isPrincipal: true, endMarks: 9 }).radius;

  test.each(Object.values(LAYOUT_SIZES))('has one size where names fit: $name', (size) => {
    for (const label of ['Iran', 'Turkey', 'United States', 'Poorer states'])
      expect(radiusOf(label, size)).toBe(size.stateRadius);
    expect(radiusOf('European Community', size, 'Europe')).toBe(size.stateRadius);
  });

  test.each(Object.values(LAYOUT_SIZES))(
    'grows for one long word, within bounds: $name',
    (size) => {
      const radius = radiusOf('Stockholm', size);
      const place = { side: 'inside', lines: ['Stockholm'] } as const;
      const { box } = buildLabelBox(place, { shape: 'state', radius }, size);
      expect(box.w).toBeLessThanOrEqual(2 * radius - 3);
      expect(radius).toBeGreaterThan(size.stateRadius);
      expect(radiusOf('Llanfairpwllgwyngyllgogerych', size)).toBe(1.5 * size.stateRadius);
      expect(radiusOf('', size)).toBe(size.stateRadius);
    },
  );
});

test('a glyph at which many end marks meet has room for them around it, others keep their size', () => {
  const radiusOf = (endMarks: number, size: LayoutSize) =>
    buildGlyph({ kind: 'framework' }, size, { isPrincipal: false, endMarks }).radius;
  const { wide, phone } = LAYOUT_SIZES;
  expect([0, 4].map((endMarks) => radiusOf(endMarks, wide))).toEqual([8, 8]);
  expect([0, 4].map((endMarks) => radiusOf(endMarks, phone))).toEqual([6.4, 6.4]);
  for (const size of [wide, phone])
    for (const endMarks of [8, 12]) {
      // Arrowheads are 7 px long; their middles lie 5.5 px outside the glyph.
      const circle = 2 * Math.PI * (radiusOf(endMarks, size) + 5.5);
      expect(circle / endMarks).toBeGreaterThan(1.5 * 7);
    }
});

test('only the ends of marked edges make a glyph larger', () => {
  const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const hub = { id: 'hub', kind: 'framework' } as const;
  const radiusOf = (edges: readonly (readonly [string, string])[], directed: boolean) => {
    const graph = smallGraph([hub, ...others.map((id) => ({ id }))], edges);
    const dataset = graph.dataset.edges.map((edge) => ({ ...edge, directed }));
    const node = graph.nodes.find(({ id }) => id === 'hub');
    if (node === undefined) throw new Error('no hub');
    const marked = buildGraph({ ...graph.dataset, edges: dataset });
    return createGlyphOf(marked, LAYOUT_SIZES.wide)(node).radius;
  };
  const incoming = others.map((id) => [id, 'hub'] as const);
  const outgoing = others.map((id) => ['hub', id] as const);
  expect(radiusOf(incoming, true)).toBeGreaterThan(8);
  expect(radiusOf(incoming, false)).toBe(8);
  expect(radiusOf(outgoing, true)).toBe(8);
});

test('every kind of node has exactly one shape, with a size', () => {
  for (const kind of NODE_KINDS) {
    const owners = GLYPH_KINDS.filter((shape) => NODE_SHAPES[shape].kinds.includes(kind));
    expect(owners).toEqual([shapeOf(kind)]);
    expect(
      buildGlyph({ kind }, LAYOUT_SIZES.wide, { isPrincipal: false, endMarks: 0 }).radius,
    ).toBeGreaterThan(0);
  }
});
