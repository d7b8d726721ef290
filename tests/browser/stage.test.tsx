import { describe, expect, test, vi } from 'vitest';
import { nodeTarget } from '../../src/graph/target';
import { nodeId } from '../fixtures/graph';
import { handmadeScene } from '../fixtures/sceneGraph';
import { ankaraScene, restPositionOf, unsolvedScene } from './support/ankaraScene';
import { click, drag, moveMouse, nextFrame, readDrawn, activateMotion } from './support/gestures';
import { mountDrawing, type MountedDrawing } from './support/mountDrawing';
import { until } from './support/eventually';

const A = [100, 100] as const;
const SCENES = [
  ['as published', () => ankaraScene('desk')],
  ['unsolved', () => unsolvedScene('desk')],
] as const;

describe('resetting positions', () => {
  test.for(SCENES)(
    'returns every mark exactly to its rest position, %s',
    async ([, buildScene]) => {
      const scene = buildScene();
      const drawing = mountDrawing(scene);
      await activateMotion(drawing);
      const restPosition = readDrawn(drawing);
      const [x, y] = restPositionOf(scene, 'akkuyu');
      (await drag(drawing, [x, y], [x + 60, y - 60], 20))();
      expect(isDrawnAt(drawing, restPosition)).toBe(false);
      expect(drawing.moved).toContain(true);
      drawing.stage.resetPositions();
      await until(() => isDrawnAt(drawing, restPosition));
      expect(drawing.moved.at(-1)).toBe(false);
    },
  );

  test('takes no time where motion is not wanted', async () => {
    const drawing = mountDrawing(handmadeScene());
    await activateMotion(drawing);
    const restPosition = readDrawn(drawing);
    (await drag(drawing, A, [180, 160], 10))();
    expect(isDrawnAt(drawing, restPosition)).toBe(false);
    vi.spyOn(window, 'matchMedia').mockReturnValue(matchMedia('all'));
    drawing.stage.resetPositions();
    expect(isDrawnAt(drawing, restPosition)).toBe(true);
  });
});

test('a drag moves the node under the pointer, its name and its lines', async () => {
  const drawing = mountDrawing(handmadeScene());
  await activateMotion(drawing);
  const line = drawing.svg.querySelector('[data-edge="a-b"] [data-line]')!;
  const restingLine = line.getAttribute('d');
  (await drag(drawing, A, [160, 140], 10))();
  const a = drawing.svg.querySelector('[data-node="a"]')!;
  expect(a.getAttribute('transform')).toBe('translate(160 140)');
  expect(drawing.svg.querySelector('[data-label="a"]')!.getAttribute('transform')).toBe(
    'translate(160 140)',
  );
  expect(line.getAttribute('d')).not.toBe(restingLine);
});

test('a selection writes the tab stop before all else, and only into the marks it leaves and enters', async () => {
  const { svg, store } = mountDrawing(handmadeScene());
  const records: string[] = [];
  const observer = new MutationObserver((all) =>
    records.push(...all.map(({ attributeName }) => attributeName ?? '')),
  );
  observer.observe(svg, { subtree: true, attributes: true });
  store.getState().select(nodeTarget(nodeId('b')));
  await nextFrame();
  observer.disconnect();
  expect(records.slice(0, 2)).toEqual(['tabindex', 'tabindex']);
  expect(records.slice(2)).toContain('data-emphasis');
  expect(records.slice(2)).not.toContain('tabindex');
  expect(svg.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('with Ctrl the wheel never zooms the browser’s page, even where the map cannot zoom further', async () => {
  const drawing = mountDrawing(handmadeScene());
  await activateMotion(drawing);
  const isTaken = (more: WheelEventInit) => {
    const init = { ...drawing.at(300, 200), deltaY: 100, bubbles: true, cancelable: true, ...more };
    return !drawing.svg.dispatchEvent(new WheelEvent('wheel', init));
  };
  expect(isTaken({ ctrlKey: true })).toBe(true);
  expect(isTaken({ metaKey: true })).toBe(true);
  expect(isTaken({})).toBe(false);
});

test('a drawing that has stopped answers nothing any more', async () => {
  const drawing = mountDrawing(handmadeScene());
  await activateMotion(drawing);
  drawing.stage.stop();
  const state = drawing.store.getState();
  const html = drawing.svg.outerHTML;

  await moveMouse(drawing, 300, 100);
  click(drawing, 300, 100);
  drawing.svg.dispatchEvent(new MouseEvent('dblclick', { ...drawing.at(...A), bubbles: true }));
  (await drag(drawing, A, [180, 160], 5))();
  const wheel = { ...drawing.at(300, 200), deltaY: -100, ctrlKey: true, bubbles: true };
  drawing.svg.dispatchEvent(new WheelEvent('wheel', wheel));
  const mark = drawing.svg.querySelector<SVGElement>('[data-node="a"]')!;
  mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  mark.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  for (let i = 0; i < 30; i += 1) await nextFrame();

  expect(drawing.store.getState()).toBe(state);
  expect(drawing.svg.outerHTML).toBe(html);
  expect(drawing.moved).toEqual([]);
});

test('a drawing stopped before drag and camera came stays without them', async () => {
  const drawing = mountDrawing(handmadeScene());
  drawing.svg.dispatchEvent(new PointerEvent('pointerenter'));
  drawing.stage.stop();
  // The module has already been loaded by another drawing.
  await activateMotion(mountDrawing(handmadeScene()));
  expect('__zoom' in drawing.svg).toBe(false);
});

/** Up to two hundredths of a pixel, which the painter rounds away. */
function isDrawnAt(drawing: MountedDrawing, drawn: readonly string[]): boolean {
  const numbers = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(/-?[\d.]+/g) ?? []).map(Number);
  const [now, then] = [numbers(readDrawn(drawing)), numbers(drawn)];
  return now.length === then.length && now.every((n, i) => Math.abs(n - then[i]!) < 0.021);
}
