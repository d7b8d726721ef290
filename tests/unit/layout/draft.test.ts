import { describe, expect, test } from 'vitest';
import { buildDraftLayout } from '../../../src/cli/build/draftLayout';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildScene } from '../../../src/map/scene';
import { rawDataset, rawEdge, rawNode } from '../../fixtures/dataset';
import { graphOf } from '../../fixtures/graph';

const CORNERS = [
  ['alpha', { x: 0, y: 0 }],
  ['beta', { x: 1, y: 0 }],
  ['gamma', { x: 0.5, y: 0 }],
  ['delta', { x: 1, y: 1 }],
  ['epsilon', { x: 0, y: 1 }],
] as const;

describe('build --quick', () => {
  test.each(['country', 'organization'] as const)(
    'keeps every name inside the drawing, with seeds in its corners: %s',
    (kind) => {
      const nodes = CORNERS.map(([id, seed]) =>
        rawNode(id, { kind, seed, label: `The ${id} council of the towns` }),
      );
      const edges = CORNERS.slice(1).map(([id], i) => rawEdge(`e${i}`, 'alpha', id));
      const graph = graphOf(rawDataset(nodes, edges));
      for (const solved of buildDraftLayout(graph).frames) {
        const size = LAYOUT_SIZES[solved.frame];
        const { restPositions, nodes: placed } = buildScene(graph, size, solved);
        placed.forEach(({ node, label: { box } }, slot) => {
          const [x = 0, y = 0] = restPositions.slice(2 * slot);
          const at = `${node.id}, ${size.name}`;
          expect(x + box.x, at).toBeGreaterThanOrEqual(0);
          expect(y + box.y, at).toBeGreaterThanOrEqual(0);
          expect(x + box.x + box.w, at).toBeLessThanOrEqual(size.width);
          expect(y + box.y + box.h, at).toBeLessThanOrEqual(size.height);
        });
      }
    },
  );
});
