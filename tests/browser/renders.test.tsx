import { expect, test } from 'vitest';
import { ankaraScene, restPositionOf } from './support/ankaraScene';
import { drag, moveMouse, nextFrame, readDrawn, activateMotion } from './support/gestures';
import { mountDrawing, type MountedDrawing } from './support/mountDrawing';

const NODE = 'akkuyu';
const TICKS = 60;

test('a drag of 60 frames and its coming to rest render nothing', async () => {
  const scene = ankaraScene('desk');
  const drawing = mountDrawing(scene);
  await activateMotion(drawing);
  const [x, y] = restPositionOf(scene, NODE);
  await moveMouse(drawing, x, y);
  const restPosition = readDrawn(drawing);
  drawing.countCommits();

  const goBack = await drag(drawing, [x, y], [x + 90, y + 60], TICKS);
  const moved = readDrawn(drawing).filter((position, i) => position !== restPosition[i]);
  expect(moved.length).toBeGreaterThan(10);
  goBack();
  for (let i = 0; i < TICKS; i += 1) await nextFrame();
  expect(drawing.countCommits()).toBe(0);
});

test('a hover renders nothing, and writes only into the marks whose look it changes', async () => {
  const scene = ankaraScene('desk');
  const drawing = mountDrawing(scene);
  const [x, y] = restPositionOf(scene, NODE);
  const before = looksOf(drawing);
  drawing.countCommits();
  const written: string[] = [];
  const observer = new MutationObserver((records) => {
    written.push(...records.map(({ target }) => idOf(target)));
  });
  observer.observe(drawing.svg, { attributes: true, subtree: true });

  await moveMouse(drawing, x, y);
  const after = looksOf(drawing);
  const changed = [...after.keys()].filter((id) => after.get(id) !== before.get(id));
  expect(changed).toContain(NODE);
  expect([...new Set(written)].sort()).toEqual(changed.sort());
  expect(changed.length).toBeLessThan(after.size / 4);

  written.length = 0;
  await moveMouse(drawing, x + 1, y);
  expect(written).toEqual([]);
  expect(drawing.countCommits()).toBe(0);
});

function idOf(target: globalThis.Node): string {
  const { node, edge, label } = target instanceof SVGElement ? target.dataset : {};
  return node ?? edge ?? label ?? '';
}

function looksOf({ svg }: MountedDrawing): ReadonlyMap<string, string> {
  const marks = [...svg.querySelectorAll<SVGElement>('[data-node],[data-edge]')];
  return new Map(
    marks.map(({ dataset: { node, edge, emphasis } }) => [node ?? edge ?? '', emphasis ?? '']),
  );
}
