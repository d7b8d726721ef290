import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import { expect } from '@playwright/test';
import * as v from 'valibot';
import type { Driver } from './driver';

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // AAA for all text; WCAG exempts disabled controls, and axe does not check labels that a
  // selection dims.
  rules: { 'color-contrast-enhanced': { enabled: true } },
  // Of 0.5 s of CPU time a run, 0.09 went into fetching stylesheets and media for two rules: one is
  // not enabled, the other is about sound that plays by itself, and no page has any.
  preload: false,
};
/** The minimum number of rules that pass on every page of this site. */
const MIN_PASSES = 10;
/**
 * The two largest parts of the page, each as long as all the rest, and the states (`states.ts`)
 * that change more of them than their size.
 */
const LARGE_PARTS: Readonly<Record<string, readonly string[]>> = {
  '.ew-list': ['start', 'list'],
  '.ew-map': ['start', 'edge', 'node', 'filtered, nothing left', 'which line'],
};

const found = v.object({ passes: v.number(), violations: v.array(v.string()) });

/** Checks a page with axe, without the parts that are unchanged since another state. */
export async function expectAccessible(
  driver: Pick<Driver, 'evaluate'>,
  state: string,
): Promise<void> {
  const exclude = Object.keys(LARGE_PARTS).filter((part) => !LARGE_PARTS[part]?.includes(state));
  const context: ElementContext = { include: ['html'], exclude };
  await driver.evaluate(`(() => { if (!window.axe) { ${axe.source} } })()`);
  const { passes, violations } = v.parse(
    found,
    await driver.evaluate(
      `axe.run(${JSON.stringify(context)}, ${JSON.stringify(OPTIONS)}).then(${String(summary)})`,
    ),
  );
  expect(violations, state).toEqual([]);
  expect(passes).toBeGreaterThan(MIN_PASSES);
}

/** The number of rules that pass, and the violations in words. Runs in the page. */
function summary({ passes, violations }: AxeResults): v.InferOutput<typeof found> {
  return {
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
    ),
  };
}
