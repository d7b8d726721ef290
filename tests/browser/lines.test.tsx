import { expect, test } from 'vitest';
import { ankaraScene, restPositionOf } from './support/ankaraScene';
import { drag, nextFrame, activateMotion } from './support/gestures';
import { mountDrawing } from './support/mountDrawing';

const TOLERANCE_PX = 24;

test('every line of the Ankara map can be hit on 24 px of width', () => {
  const scene = ankaraScene('desk');
  const { svg } = mountDrawing(scene);
  const widths = [...svg.querySelectorAll('[data-hit]')].map((hit) =>
    parseFloat(getComputedStyle(hit).strokeWidth),
  );
  expect(widths).toHaveLength(scene.edges.length);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(24);
});

test('the lines of a pair keep 24 px apart in their middle, at desk size', () => {
  const scene = ankaraScene('desk');
  const { svg } = mountDrawing(scene);
  const middles = new Map(
    [...svg.querySelectorAll<SVGPathElement>('[data-edge] [data-hit]')].map((hit) => [
      hit.dataset['hit'],
      hit.getPointAtLength(hit.getTotalLength() / 2),
    ]),
  );
  const pairs = scene.graph.edges.flatMap(({ id }) =>
    (scene.graph.parallels.get(id) ?? []).filter((other) => other < id).map((other) => [id, other]),
  );
  expect(pairs.length).toBeGreaterThan(3);
  const close = pairs.filter(([id, other]) => {
    const [p, q] = [middles.get(id)!, middles.get(other)!];
    return Math.hypot(p.x - q.x, p.y - q.y) < TOLERANCE_PX;
  });
  expect(close).toEqual([]);
});

test('after a drag the hit stroke and the casing of every line are where the line is', async () => {
  const scene = ankaraScene('desk');
  const drawing = mountDrawing(scene);
  await activateMotion(drawing);
  const [x, y] = restPositionOf(scene, 'russia');
  const ends = () =>
    [...drawing.svg.querySelectorAll('[data-edge]:not([data-stance="dispute"])')].map((mark) =>
      [...mark.querySelectorAll('[data-line],[data-hit],.ew-casing,.ew-glow')].map((path) =>
        path.getAttribute('d'),
      ),
    );
  const restPosition = ends();
  const goBack = await drag(drawing, [x, y], [x + 60, y + 40], 20);
  goBack();
  for (let i = 0; i < 60; i += 1) await nextFrame();
  expect(ends()).not.toEqual(restPosition);
  expect(ends().filter((paths) => new Set(paths).size !== 1)).toEqual([]);
});
