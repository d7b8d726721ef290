import { describe, expect, test } from 'vitest';
import { edgeTarget, nodeTarget } from '../../src/graph/target';
import { edgeId, nodeId } from '../fixtures/graph';
import { handmadeScene } from '../fixtures/sceneGraph';
import { click, moveMouse } from './support/gestures';
import { mountDrawing, type MountedDrawing } from './support/mountDrawing';

// Node a is at 100,100, b at 500,100, c at 300,300; a-b is straight, two edges join a and c.
const ON_AB = [300, 100] as const;
const GROUND = [700, 450] as const;

function emphasisOf({ svg }: MountedDrawing, mark: string): string | null | undefined {
  return svg
    .querySelector(`[data-edge="${mark}"],[data-node="${mark}"]`)
    ?.getAttribute('data-emphasis');
}

describe('the mouse', () => {
  test('on a line raises it and its ends, and mutes nothing', async () => {
    const drawing = mountDrawing(handmadeScene());
    await moveMouse(drawing, ...ON_AB);
    expect(emphasisOf(drawing, 'a-b')).toBe('hovered');
    expect(emphasisOf(drawing, 'a')).toBe('related');
    expect(emphasisOf(drawing, 'b')).toBe('related');
    expect(emphasisOf(drawing, 'c-b')).toBe('idle');
    expect(drawing.svg.querySelectorAll('[data-emphasis="muted"]')).toHaveLength(0);
  });

  test('means a line within 12 px of it and no farther', async () => {
    const drawing = mountDrawing(handmadeScene());
    const [x, y] = ON_AB;
    await moveMouse(drawing, x, y + 11);
    expect(drawing.store.getState().hovered).toEqual(edgeTarget(edgeId('a-b')));
    await moveMouse(drawing, x, y + 13);
    expect(drawing.store.getState().hovered).toBeNull();
  });

  test('means the line that is drawn there, wherever the drawing stands and however small', () => {
    const drawing = mountDrawing(handmadeScene());
    Object.assign(drawing.svg.parentElement!.style, { marginInlineStart: '90px', scale: '0.5' });
    const line = drawing.svg.querySelector('[data-edge="a-b"] [data-line]')!;
    const { x, y, width, height } = line.getBoundingClientRect();
    const middle = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
    drawing.svg.dispatchEvent(new PointerEvent('pointerdown', middle));
    drawing.svg.dispatchEvent(new MouseEvent('click', { ...middle, detail: 1 }));
    expect(drawing.store.getState().selection).toEqual(edgeTarget(edgeId('a-b')));
  });

  test('means a node by its name, before a line behind it', async () => {
    const drawing = mountDrawing(handmadeScene());
    const name = drawing.svg.querySelector('[data-label-for="a"]')!.getBoundingClientRect();
    const corner = drawing.svg.getBoundingClientRect();
    const [x, y] = [name.x - corner.x + name.width / 2, name.y - corner.y + name.height / 2];
    await moveMouse(drawing, x, y);
    expect(drawing.store.getState().hovered).toEqual(nodeTarget(nodeId('a')));
  });

  test('selects on a click, and deselects on a click on the background', () => {
    const drawing = mountDrawing(handmadeScene());
    click(drawing, ...ON_AB);
    expect(drawing.store.getState().selection).toEqual(edgeTarget(edgeId('a-b')));
    click(drawing, 100, 100);
    expect(drawing.store.getState().selection).toEqual(nodeTarget(nodeId('a')));
    click(drawing, ...GROUND);
    expect(drawing.store.getState().selection).toBeNull();
  });

  test('does not find a line that is filtered away', () => {
    const drawing = mountDrawing(handmadeScene());
    drawing.store.getState().showOnly(['dispute']);
    click(drawing, ...ON_AB);
    expect(drawing.store.getState().selection).toBeNull();
  });

  test('leaving the drawing ends the hovering', async () => {
    const drawing = mountDrawing(handmadeScene());
    await moveMouse(drawing, ...ON_AB);
    drawing.svg.dispatchEvent(new PointerEvent('pointerleave'));
    expect(drawing.store.getState().hovered).toBeNull();
  });
});

describe('a finger', () => {
  test('on one line alone selects it, farther off than the mouse', () => {
    const drawing = mountDrawing(handmadeScene());
    const [x, y] = ON_AB;
    click(drawing, x, y - 21, 'touch');
    expect(drawing.store.getState().selection).toEqual(edgeTarget(edgeId('a-b')));
  });

  test('between the two lines of a pair asks which one', () => {
    const drawing = mountDrawing(handmadeScene());
    click(drawing, 200, 200, 'touch');
    expect([...drawing.store.getState().chooser!].sort()).toEqual(['a-c', 'a-c-dispute']);
    expect(drawing.store.getState().selection).toBeNull();
  });
});

test('a click made by software means the mark that it was sent to', () => {
  const drawing = mountDrawing(handmadeScene());
  const mark = drawing.svg.querySelector('[data-edge="c-b"]')!;
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(drawing.store.getState().selection).toEqual(edgeTarget(edgeId('c-b')));
});
