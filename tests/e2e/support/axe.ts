import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import * as v from 'valibot';

/** Evaluates an expression in the page, whose policy forbids to put foreign scripts into it. */
type Evaluate = (expression: string) => Promise<unknown>;

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  // AAA for all text; WCAG asks nothing of what is disabled, and names that a choice dims are not read by axe.
  rules: { 'color-contrast-enhanced': { enabled: true } },
};
const found = v.object({ passes: v.number(), violations: v.array(v.string()) });

/** How many of axe's rules hold, and what breaks one, in words. Looks past the list if asked: it is as long as all the rest. */
export async function findViolations(
  evaluate: Evaluate,
  hasList: boolean,
): Promise<{ readonly passes: number; readonly violations: readonly string[] }> {
  const context: ElementContext = { include: ['html'], exclude: hasList ? [] : ['.ew-list'] };
  await evaluate(`(() => { if (!window.axe) { ${axe.source} } })()`);
  const summary = ({ passes, violations }: AxeResults) => ({
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
    ),
  });
  return v.parse(
    found,
    await evaluate(
      `axe.run(${JSON.stringify(context)}, ${JSON.stringify(OPTIONS)}).then(${String(summary)})`,
    ),
  );
}
