import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A node as drawn, in CSS px of the viewport: its middle, and the box of its label if one is
 * painted.
 */
export interface SceneNode extends Point {
  readonly emphasis: string;
  readonly shown: boolean;
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * An edge as drawn: `spot` is the point on its line, in CSS px of the viewport, that is farthest
 * from all other marks and labels.
 */
export interface SceneEdge {
  readonly freePoint: Point;
  /** Distance of `spot` from the nearest other line, node or label, CSS px; 0 on a label. */
  readonly room: number;
  readonly stance: string;
  readonly emphasis: string;
  readonly shown: boolean;
}

export interface Scene {
  readonly nodes: Readonly<Record<string, SceneNode>>;
  readonly edges: Readonly<Record<string, SceneEdge>>;
}

/** Reads the positions of everything in the first map of the page, once that is ready. */
export async function readScene(page: Page): Promise<Scene> {
  const map = page.locator('[data-edgewise][data-ready="true"]').first();
  return map.evaluate((root) => {
    const marks = (name: string) => [...root.querySelectorAll<SVGElement>(`[${name}]`)];
    const state = (mark: Element) => ({
      emphasis: mark.getAttribute('data-emphasis') ?? '',
      shown: mark.getAttribute('data-shown') !== 'false',
    });

    const nodes: Record<string, SceneNode> = {};
    for (const mark of marks('data-node')) {
      const id = mark.dataset['node'] ?? '';
      const glyph = (mark.querySelector('[data-shape]') ?? mark).getBoundingClientRect();
      const label = root.querySelector(`[data-label-for="${id}"]`)?.getBoundingClientRect();
      nodes[id] = {
        x: glyph.x + glyph.width / 2,
        y: glyph.y + glyph.height / 2,
        ...state(mark),
        ...(label
          ? { label: { x: label.x, y: label.y, width: label.width, height: label.height } }
          : {}),
      };
    }

    /** Points every few px along each visible line. */
    const samples = new Map<string, Point[]>();
    for (const mark of marks('data-edge')) {
      const line = mark.querySelector<SVGPathElement>('path[data-line]');
      const matrix = line?.getScreenCTM();
      if (!line || !matrix) continue;
      const length = line.getTotalLength();
      const steps = Math.max(8, Math.round(length / 8));
      samples.set(
        mark.dataset['edge'] ?? '',
        Array.from({ length: steps - 1 }, (_, i) =>
          line.getPointAtLength(((i + 1) / steps) * length).matrixTransform(matrix),
        ),
      );
    }

    const names = Object.values(nodes).flatMap(({ label }) => (label ? [label] : []));
    const distanceToBox = ({ x, y }: Point, box: (typeof names)[number]) =>
      Math.hypot(
        Math.max(box.x - x, 0, x - box.x - box.width),
        Math.max(box.y - y, 0, y - box.y - box.height),
      );
    const edges: Record<string, SceneEdge> = {};
    for (const mark of marks('data-edge')) {
      const id = mark.dataset['edge'] ?? '';
      const foreign = [
        ...Object.values(nodes),
        ...[...samples].filter(([other]) => other !== id).flatMap(([, points]) => points),
      ];
      let freePoint: Point = { x: NaN, y: NaN };
      let room = -1;
      for (const point of samples.get(id) ?? []) {
        const free = Math.min(
          ...foreign.map((o) => Math.hypot(o.x - point.x, o.y - point.y)),
          ...names.map((box) => distanceToBox(point, box)),
        );
        if (free > room) [freePoint, room] = [{ x: point.x, y: point.y }, free];
      }
      edges[id] = { freePoint, room, stance: mark.dataset['stance'] ?? '', ...state(mark) };
    }
    return { nodes, edges };
  });
}
