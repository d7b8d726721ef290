import type { Page } from '@playwright/test';
import type { MeasuredScene } from '../../../src/layout/solver/measuredScene';

/** A painted element with what its contrast depends on. Colours as computed. */
export interface Paint {
  readonly id: string;
  readonly colour: string;
  readonly ground: string;
  /** Product of the opacities of its ancestors, 0..1. */
  readonly opacity: number;
  readonly isMuted: boolean;
}

/** A drawing as displayed, CSS px, origin at its top left corner. */
export interface Drawing {
  readonly scene: MeasuredScene;
  readonly names: readonly Paint[];
  /** Lines, crosses, end marks and glyphs. */
  readonly marks: readonly Paint[];
  /** Whether the drawing lies completely within the page's width. */
  readonly fitsWidth: boolean;
}

/**
 * Reads the displayed drawing: every line as points, every label as the box of its letters without
 * the halo.
 */
export function readDrawing(page: Page): Promise<Drawing> {
  return page.locator('[data-edgewise][data-ready="true"]').evaluate((root): Drawing => {
    const STEP_PX = 6;
    /**
     * Relative to the font size: how far letters reach above and below their baseline. Not the box
     * of the browser, which rounds both to whole pixels.
     */
    const [ASCENT, DESCENT] = [0.824, 0.34];
    const svg = [...root.querySelectorAll<SVGSVGElement>('svg.ew-map')].find(
      (candidate) => candidate.getBoundingClientRect().width > 0,
    );
    if (!svg) throw new Error('no drawing is displayed');
    const frame = svg.getBoundingClientRect();

    const all = <T extends Element>(selector: string) => [...svg.querySelectorAll<T>(selector)];
    const dataOf = (element: Element, name: string) =>
      element.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
    const isMuted = (element: Element) => dataOf(element, 'emphasis') === 'muted';
    const ancestors = (element: Element) => {
      const found: Element[] = [];
      for (let e: Element | null = element; e; e = e.parentElement) found.push(e);
      return found;
    };
    const opacityOf = (element: Element) =>
      ancestors(element).reduce((share, e) => share * Number(getComputedStyle(e).opacity), 1);
    const ground =
      ancestors(svg)
        .map((e) => getComputedStyle(e).backgroundColor)
        .find((colour) => !/^rgba\(.*, 0\)$/.test(colour)) ?? 'rgb(255, 255, 255)';
    const paint = (id: string, element: Element, property: 'fill' | 'stroke'): Paint => ({
      ...{ id, ground, colour: getComputedStyle(element)[property] },
      ...{ opacity: opacityOf(element), isMuted: isMuted(element) },
    });

    const nodes = all('[data-node]').map((mark) => {
      const glyph = mark.querySelector('[data-shape]') ?? mark;
      const { left, top, width, height } = glyph.getBoundingClientRect();
      const isDiamond = ['event', 'idea'].includes(glyph.getAttribute('data-shape') ?? '');
      const shape: 'circle' | 'box' | 'diamond' =
        glyph.tagName === 'circle' ? 'circle' : isDiamond ? 'diamond' : 'box';
      const id = dataOf(mark, 'node');
      return { id, shape, x: left - frame.left, y: top - frame.top, w: width, h: height, glyph };
    });

    const texts = all<SVGTextElement>('[data-label-for]').map((text) => {
      const { a, b, c, d, e, f } = text.getScreenCTM() ?? new DOMMatrix();
      const scale = Math.hypot(a, b);
      const box = text.getBBox();
      const fontSize = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      const baselineOf = (char: number) => text.getStartPositionOfChar(char).y;
      const [first, last] = [baselineOf(0), baselineOf(text.getNumberOfChars() - 1)];
      const ink = {
        x: a * box.x + c * first + e - frame.left,
        y: b * box.x + d * first + f - frame.top - ASCENT * fontSize,
        w: box.width * scale,
        h: (last - first) * scale + (ASCENT + DESCENT) * fontSize,
      };
      return { node: dataOf(text, 'label-for'), fontSize, ...ink, text };
    });

    const lines = all<SVGPathElement>('[data-edge] path[data-line]').map((line) => {
      const matrix = line.getScreenCTM() ?? new DOMMatrix();
      const length = line.getTotalLength();
      const steps = Math.max(2, Math.ceil(length / STEP_PX));
      const points = Array.from({ length: steps + 1 }, (_, i) => {
        const { x, y } = line.getPointAtLength((i / steps) * length).matrixTransform(matrix);
        return { x: x - frame.left, y: y - frame.top };
      });
      const [id, source, target] = ['edge', 'source', 'target'].map((name) => dataOf(line, name));
      const endMark = (selector: string) => {
        const box = line.closest('[data-edge]')?.querySelector(selector)?.getBoundingClientRect();
        return box
          ? { x: box.x + box.width / 2 - frame.left, y: box.y + box.height / 2 - frame.top }
          : null;
      };
      const [ring, arrow, bar] = [
        '[data-end="ring"] circle',
        '[data-end="arrow"] path',
        '[data-end="bar"] path',
      ].map(endMark);
      return { id, source, target, points, ring, arrow, bar };
    });

    const names = texts.map(({ node, text, ...ink }) => {
      const own = nodes.find(({ id }) => id === node);
      const isInside =
        own !== undefined &&
        ink.x >= own.x - 1 &&
        ink.x + ink.w <= own.x + own.w + 1 &&
        ink.y >= own.y - 1 &&
        ink.y + ink.h <= own.y + own.h + 1;
      const name = paint(node, text, 'fill');
      return isInside ? { ...name, ground: getComputedStyle(own.glyph).fill } : name;
    });

    const strokes = all(
      '[data-edge] path[data-line], [data-edge] .ew-cross, .ew-end circle, [data-end="bar"] path',
    );
    const heads = all('[data-edge] [data-end="arrow"] path');
    const glyphs = nodes.map(({ id, glyph }) =>
      getComputedStyle(glyph).fill === ground
        ? paint(id, glyph, 'stroke')
        : paint(id, glyph, 'fill'),
    );
    return {
      scene: {
        ...{ width: frame.width, height: frame.height },
        nodes: nodes.map(({ id, shape, x, y, w, h }) => ({ id, shape, x, y, w, h })),
        labels: texts.map(({ node, fontSize, x, y, w, h }) => ({ node, fontSize, x, y, w, h })),
        edges: lines,
      } as unknown as MeasuredScene,
      names,
      marks: [
        ...strokes.map((mark) => paint(dataOf(mark, 'edge'), mark, 'stroke')),
        ...heads.map((mark) => paint(dataOf(mark, 'edge'), mark, 'fill')),
        ...glyphs,
      ],
      fitsWidth: frame.left >= 0 && frame.right <= innerWidth,
    };
  });
}
