import { expect } from '@playwright/test';
import * as v from 'valibot';
import { ankara } from './dataset';
import { callOf, type Hand } from './hand';

const markShape = v.object({ id: v.string(), name: v.string() });
type Mark = v.InferOutput<typeof markShape>;

interface Walked {
  /** What a screen reader calls each mark that was stood on, by id. */
  readonly heard: ReadonlyMap<string, string>;
  /** The claim that was read of each tie, by id. */
  readonly read: Readonly<Record<string, string>>;
}

/**
 * The Ankara map by keys alone, from the drawing's tab stop: down through the names; from each, Right onto its first tie and Down
 * through all of its ties. Each tie is opened once, read and closed; Escape and Left must lead back to where one stood.
 */
export async function walkMap(hand: Hand): Promise<Walked> {
  const heard = new Map<string, string>();
  const read: Record<string, string> = {};
  await hand.press('Home');
  for (const _ of ankara.nodes) {
    const { id: node, name } = await focusedMark(hand);
    heard.set(node, name);
    const ties = ankara.edges.filter(({ source, target }) => [source, target].includes(node));
    for (const [i] of ties.entries()) {
      await hand.press(i === 0 ? 'ArrowRight' : 'ArrowDown');
      const tie = await focusedMark(hand);
      heard.set(tie.id, tie.name);
      if (tie.id in read) continue;
      await hand.press('Enter');
      read[tie.id] = v.parse(v.string(), await hand.evaluate(callOf(readClaim, tie.id)));
      await hand.press('Escape');
      expect((await focusedMark(hand)).id, 'after Escape').toBe(tie.id);
    }
    if (ties.length > 0) await hand.press('ArrowLeft');
    expect((await focusedMark(hand)).id, 'after Left').toBe(node);
    await hand.press('ArrowDown');
  }
  return { heard, read };
}

/** Every name and every tie was stood on and told from all others, and each tie gave its own claim. */
export function expectWhole({ heard, read }: Walked): void {
  expect(read).toEqual(
    Object.fromEntries(ankara.edges.map(({ id, reasoning }) => [id, reasoning.claim])),
  );
  expect([...heard.keys()].sort()).toEqual(
    [...ankara.nodes, ...ankara.edges].map(({ id }) => id).sort(),
  );
  expect(new Set(heard.values()).size).toBe(heard.size);
}

/** The mark that has the focus. */
async function focusedMark(hand: Hand): Promise<Mark> {
  return v.parse(
    markShape,
    await hand.evaluate(`(({ dataset, ariaLabel }) => ({
      id: dataset.node ?? dataset.edge ?? '', name: ariaLabel ?? '',
    }))(document.activeElement)`),
  );
}

/** The claim in the panel, once that shows the tie and its heading has the focus. Runs in the page. */
async function readClaim(tie: string): Promise<string> {
  for (;;) {
    const panel = document.querySelector(`[data-panel][data-selection="edge:${tie}"]`);
    const heading = panel?.querySelector('[data-panel-heading]');
    const claim = panel?.querySelector('[data-part="claim"] p')?.textContent;
    if (claim && heading === document.activeElement) return claim;
    await new Promise(requestAnimationFrame);
  }
}
