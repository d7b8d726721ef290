import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NODE_KINDS } from '../../../src/format/types';
import { buildGlyph, glyphParts, type Glyph } from '../../../src/geometry/glyph';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { legendGlyph } from '../../../src/geometry/legendSample';
import { GLYPH_KINDS, NODE_SHAPES, shapeOf } from '../../../src/graph/shapes';
import { en } from '../../../src/i18n/messages/en';
import { GlyphShape } from '../../../src/map/marks/GlyphShape';
import { LegendGlyph } from '../../../src/panel/controls/LegendGlyph';
import { glyphShapes } from '../../../src/picture/nodeShapes';
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
    const markup = renderToStaticMarkup(createElement(GlyphShape, { glyph }));
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

test('every kind of node has exactly one shape, with a size', () => {
  for (const kind of NODE_KINDS) {
    const owners = GLYPH_KINDS.filter((shape) => NODE_SHAPES[shape].kinds.includes(kind));
    expect(owners).toEqual([shapeOf(kind)]);
    expect(
      buildGlyph({ kind }, LAYOUT_SIZES.wide, { isPrincipal: false, endMarks: 0 }).radius,
    ).toBeGreaterThan(0);
  }
});
