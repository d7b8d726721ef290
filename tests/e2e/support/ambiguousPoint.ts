import type { Page } from '@playwright/test';

export interface AmbiguousPoint {
  /** CSS px of the viewport. */
  readonly x: number;
  readonly y: number;
  /** The edges that a finger may mean there. */
  readonly ids: readonly string[];
}

/** A point, away from all nodes and labels, at which two lines cross or run close. */
export function findAmbiguousPoint(page: Page): Promise<AmbiguousPoint> {
  return page.locator('.ew-map').evaluate(findAmbiguousPointIn);
}

/** As `findAmbiguousPoint`; runs in the page. */
export function findAmbiguousPointIn(svg: Element): AmbiguousPoint {
  const CLOSE_PX = 5;
  const FREE_PX = 26;
  const boxes = [...svg.querySelectorAll('[data-node] [data-shape],[data-label-for]')].map((mark) =>
    mark.getBoundingClientRect(),
  );
  const isFree = ({ x, y }: DOMPoint) =>
    boxes.every(
      (box) =>
        Math.max(box.left - x, x - box.right) > FREE_PX ||
        Math.max(box.top - y, y - box.bottom) > FREE_PX,
    );
  const lines = [...svg.querySelectorAll<SVGPathElement>('path[data-line]')].map((line) => {
    const length = line.getTotalLength();
    const matrix = line.getScreenCTM() ?? new DOMMatrix();
    const count = Math.max(2, Math.round(length / 3));
    const points = Array.from({ length: count }, (_, i) =>
      line.getPointAtLength((i / (count - 1)) * length).matrixTransform(matrix),
    );
    return { id: line.closest<SVGElement>('[data-edge]')?.dataset['edge'] ?? '', points };
  });
  for (const [i, a] of lines.entries())
    for (const b of lines.slice(i + 1))
      for (const p of a.points)
        if (isFree(p) && b.points.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < CLOSE_PX)) {
          const near = lines.filter(({ points }) =>
            points.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < 24),
          );
          return { x: p.x, y: p.y, ids: near.map(({ id }) => id) };
        }
  throw new Error('no two lines come close');
}
