import type { Page } from 'playwright';

export type Point = readonly [x: number, y: number];

interface Found {
  /** Nodes in view, those with most room around them first; px of the window. */
  readonly nodes: readonly Point[];
  /** The point of the drawing's border that is farthest from any node. */
  readonly empty: Point;
  readonly middle: Point;
}

/** Where a drawing of nodes can be hovered and dragged. */
export function findMarks(page: Page): Promise<Found> {
  return page.evaluate(() => {
    interface Hooks {
      readonly ids: readonly string[];
      screenOf(i: number): Point;
    }
    const hooks = (Reflect.get(window, '__edgewiseBench') ?? Reflect.get(window, '__bench')) as
      Hooks | undefined;
    // Our map of an article, which is SVG.
    const shapes = [...document.querySelectorAll('svg [data-node]')].map((one): Point => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
    const all = hooks?.ids.map((_, i) => hooks.screenOf(i)) ?? shapes;
    const drawings = [...document.querySelectorAll('canvas, svg')].map((one) =>
      one.getBoundingClientRect(),
    );
    const box = drawings.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (!box) throw new Error('no drawing');
    const room = ([x, y]: Point, self: Point | null) => {
      let nearest = Infinity;
      for (const other of all)
        if (other !== self) nearest = Math.min(nearest, Math.hypot(other[0] - x, other[1] - y));
      return nearest;
    };
    const isInside = ([x, y]: Point) =>
      x > box.left + 40 && x < box.right - 40 && y > box.top + 40 && y < box.bottom - 40;
    const inside = all.filter(isInside);
    // All pairs of 10,000 nodes would take longer than the measurement.
    const some = inside.filter((_, i) => i % Math.max(1, Math.floor(inside.length / 400)) === 0);
    const nodes = some
      .map((node) => ({ node, free: room(node, node) }))
      .sort((a, b) => b.free - a.free)
      .map(({ node }) => node);
    const borders: Point[] = [0.06, 0.5, 0.94].flatMap((x) =>
      [0.06, 0.5, 0.94].map((y): Point => [box.left + x * box.width, box.top + y * box.height]),
    );
    const empty = borders
      .map((point) => ({ point, free: room(point, null) }))
      .sort((a, b) => b.free - a.free)[0]?.point ?? [box.left, box.top];
    return { nodes, empty, middle: [box.left + box.width / 2, box.top + box.height / 2] as Point };
  });
}
