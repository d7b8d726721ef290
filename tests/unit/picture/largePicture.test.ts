import { describe, expect, test } from 'vitest';
import { WORLD_SIZE } from '../../../src/geometry/layoutSizes';
import { buildShown } from '../../../src/graph/filters';
import type { Graph } from '../../../src/graph/graph';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { en } from '../../../src/i18n/messages/en';
import { createRandom } from '../../../src/layout/random';
import { INITIAL_PICTURE_STATE, type PictureState } from '../../../src/picture/buildPicture';
import { formatSvg } from '../../../src/picture/formatSvg';
import { isReduced } from '../../../src/picture/isReduced';
import { buildLargePicture } from '../../../src/picture/largePicture';
import type { GroupShape, PathShape, Picture, Shape } from '../../../src/picture/picture';
import { edgeId, graphOf, nodeId } from '../../fixtures/graph';
import { ankaraGraph } from '../../fixtures/ankara';
import { syntheticMap } from '../../support/syntheticMap';
import { NAMED_PALETTE, textsOf } from './support';

const graph = graphOf(syntheticMap({ nodes: 600 }));

function largePicture(of: Graph, state: Partial<PictureState> = {}): Picture {
  const random = createRandom(1);
  const positions = Float64Array.from({ length: 2 * of.nodes.length }, () => 20_000 * random());
  return buildLargePicture({
    scene: { graph: of, layoutSize: WORLD_SIZE },
    positions,
    state: { ...INITIAL_PICTURE_STATE, ...state },
    palette: NAMED_PALETTE,
    messages: en,
  });
}

function groupOf(shapes: readonly Shape[], id: string): GroupShape | undefined {
  for (const shape of shapes) {
    if (shape.kind !== 'group') continue;
    const found = shape.id === id ? shape : groupOf(shape.shapes, id);
    if (found) return found;
  }
  return undefined;
}

const pathsIn = (picture: Picture, id: string) =>
  (groupOf(picture.shapes, id)?.shapes ?? []).filter((shape) => shape.kind === 'path');
const countIn = (paths: readonly PathShape[]) =>
  paths.reduce((sum, { d }) => sum + d.split('M').length - 1, 0);
const opaque = (paths: readonly PathShape[]) => paths.filter(({ opacity = 1 }) => opacity === 1);

test('a map is reduced from 1,500 names and ties on, and never one that is drawn as SVG', () => {
  const counts = (nodes: number, edges: number) =>
    isReduced({ nodes: graph.nodes.slice(0, nodes), edges: graph.edges.slice(0, edges) });
  expect(counts(500, 1000)).toBe(false);
  expect(counts(500, 1001)).toBe(true);
  expect(isReduced(ankaraGraph())).toBe(false);
  expect(
    isReduced({ nodes: graph.nodes.slice(0, 50), edges: Array(3000).fill(graph.edges[0]) }),
  ).toBe(false);
});

test('draws every name and tie in a few paths, and says what is left out', () => {
  const picture = largePicture(graph);
  const edges = pathsIn(picture, 'edges');
  expect(edges.length).toBeLessThanOrEqual(6);
  expect(countIn(edges)).toBe(graph.edges.length);
  const nodes = groupOf(picture.shapes, 'nodes')?.shapes ?? [];
  const glyphs = nodes.filter(({ kind }) => kind === 'group');
  expect(countIn(pathsIn(picture, 'nodes')) + glyphs.length).toBe(graph.nodes.length);
  const written = groupOf(picture.shapes, 'labels')?.shapes.length ?? 0;
  expect(written).toBeGreaterThan(50);
  const says = `${written} of 600 names are written, 1200 of 1200 ties drawn`;
  expect(textsOf(picture).join('\n')).toContain(says);
  expect(picture.description).toContain(says);
});

test('of 9,000 names and 21,000 ties takes less than 800 kB, without the least important ties', () => {
  const huge = graphOf(syntheticMap({ nodes: 9000, edges: 21_000 }));
  const picture = largePicture(huge);
  expect(formatSvg(picture, { isFitted: true }).length).toBeLessThan(800_000);
  expect(Math.max(picture.width, picture.height)).toBeLessThan(2800);
  expect(countIn(pathsIn(picture, 'edges'))).toBe(20_000);
  expect(picture.description).toContain('20000 of 21000 ties');
});

describe('shows the state of the map:', () => {
  test('a selected name with its ties at full strength, the others muted', () => {
    const id = graph.nodes[0]?.id ?? nodeId('');
    const own = graph.edgesAt.get(id)?.length ?? 0;
    const picture = largePicture(graph, { selection: nodeTarget(id) });
    expect(countIn(opaque(pathsIn(picture, 'edges')))).toBe(own);
    expect(countIn(pathsIn(picture, 'edges'))).toBe(graph.edges.length);
    expect(textsOf(picture)).toContain(graph.nodeById.get(id)?.label);
  });

  test('a selected tie and the rings around its ends', () => {
    const edge = graph.edges[5];
    const picture = largePicture(graph, { selection: edgeTarget(edge?.id ?? edgeId('')) });
    // The glow and the line.
    expect(countIn(pathsIn(picture, 'edges'))).toBe(graph.edges.length + 1);
    const ends = (groupOf(picture.shapes, 'nodes')?.shapes ?? []).filter(
      (shape) =>
        shape.kind === 'group' &&
        shape.shapes.some((part) => part.kind === 'circle' && part.stroke === edge?.stance),
    );
    expect(ends).toHaveLength(2);
  });

  test('ties that a filter hides are fainter', () => {
    const picture = largePicture(graph, { shown: buildShown(['dispute']) });
    const disputes = graph.edges.filter(({ stance }) => stance === 'dispute').length;
    const strongest = Math.max(...pathsIn(picture, 'edges').map(({ opacity = 1 }) => opacity));
    const shown = pathsIn(picture, 'edges').filter(({ opacity = 1 }) => opacity === strongest);
    expect(countIn(shown)).toBe(disputes);
    expect(new Set(shown.map(({ stroke }) => stroke))).toEqual(new Set(['dispute']));
  });

  test('around an isolated name nothing else', () => {
    const id = graph.nodes[0]?.id ?? nodeId('');
    const picture = largePicture(graph, { isolated: id });
    expect(countIn(pathsIn(picture, 'edges'))).toBe(graph.edgesAt.get(id)?.length);
  });
});
