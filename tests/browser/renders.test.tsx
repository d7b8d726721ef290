import { expect, test, vi } from 'vitest';
import { parseMarkState } from '../../src/state/markState';
import { ankaraScene, restPositionOf } from './support/ankaraScene';
import { drag, moveMouse, nextFrame, readDrawn, activateMotion } from './support/gestures';
import { mountDrawing, type MountedDrawing } from './support/mountDrawing';

// Each mark reads its state once per render, so the calls count the renders of all marks.
vi.mock(import('../../src/state/markState'), { spy: true });

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

test('a hover renders only the marks whose look it changes', async () => {
  const scene = ankaraScene('desk');
  const drawing = mountDrawing(scene);
  const [x, y] = restPositionOf(scene, NODE);
  const before = looksOf(drawing);
  drawing.countCommits();
  vi.mocked(parseMarkState).mockClear();

  await moveMouse(drawing, x, y);
  const after = looksOf(drawing);
  const changed = [...after.keys()].filter((id) => after.get(id) !== before.get(id));
  expect(changed).toContain(NODE);
  expect(vi.mocked(parseMarkState)).toHaveBeenCalledTimes(changed.length);
  expect(changed.length).toBeLessThan(after.size / 4);
  expect(drawing.countCommits()).toBe(1);

  await moveMouse(drawing, x + 1, y);
  expect(drawing.countCommits()).toBe(0);
});

function looksOf({ svg }: MountedDrawing): ReadonlyMap<string, string> {
  const marks = [...svg.querySelectorAll<SVGElement>('[data-node],[data-edge]')];
  return new Map(
    marks.map(({ dataset: { node, edge, emphasis } }) => [node ?? edge ?? '', emphasis ?? '']),
  );
}
