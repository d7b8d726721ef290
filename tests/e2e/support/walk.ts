import { expect } from '@playwright/test';
import * as v from 'valibot';
import { ankara } from './dataset';
import { callOf, type Driver } from './driver';

const markShape = v.object({ id: v.string(), name: v.string() });
type Mark = v.InferOutput<typeof markShape>;

interface Walked {
  /** The accessible name of each mark that had the focus, by id. */
  readonly heard: ReadonlyMap<string, string>;
  /** The claim that was read for each edge, by id. */
  readonly read: Readonly<Record<string, string>>;
}

/**
 * Walks the Ankara map by keyboard alone, from the drawing's tab stop: down through the nodes; from
 * each, Right to its first edge and Down through all of its edges. Each edge is opened once, read
 * and closed; Escape and Left must lead back to the previous mark.
 */
export async function walkMap(driver: Driver): Promise<Walked> {
  const heard = new Map<string, string>();
  const read: Record<string, string> = {};
  await driver.press('Home');
  for (const _ of ankara.nodes) {
    const { id: node, name } = await focusedMark(driver);
    heard.set(node, name);
    const edges = ankara.edges.filter(({ source, target }) => [source, target].includes(node));
    for (const [i] of edges.entries()) {
      await driver.press(i === 0 ? 'ArrowRight' : 'ArrowDown');
      const edge = await focusedMark(driver);
      heard.set(edge.id, edge.name);
      if (edge.id in read) continue;
      await driver.press('Enter');
      read[edge.id] = v.parse(v.string(), await driver.evaluate(callOf(readClaim, edge.id)));
      await driver.press('Escape');
      expect((await focusedMark(driver)).id, 'after Escape').toBe(edge.id);
    }
    if (edges.length > 0) await driver.press('ArrowLeft');
    expect((await focusedMark(driver)).id, 'after Left').toBe(node);
    await driver.press('ArrowDown');
  }
  return { heard, read };
}

/**
 * Expects that every node and edge had the focus under a distinct name, and that each edge gave its
 * own claim.
 */
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
async function focusedMark(driver: Driver): Promise<Mark> {
  return v.parse(
    markShape,
    await driver.evaluate(`(({ dataset, ariaLabel }) => ({
      id: dataset.node ?? dataset.edge ?? '', name: ariaLabel ?? '',
    }))(document.activeElement)`),
  );
}

/**
 * The claim in the panel, once that shows the edge and its heading has the focus. Runs in the page.
 */
async function readClaim(edge: string): Promise<string> {
  for (;;) {
    const panel = document.querySelector(`[data-panel][data-selection="edge:${edge}"]`);
    const heading = panel?.querySelector('[data-panel-heading]');
    const claim = panel?.querySelector('[data-part="claim"] p')?.textContent;
    if (claim && heading === document.activeElement) return claim;
    await new Promise(requestAnimationFrame);
  }
}
