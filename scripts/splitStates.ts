/**
 * States that no first image shows, because they need a reader or a script, and marks for them, which
 * are not in the prerendered drawing.
 */
const STATE =
  /:hover|:focus|:popover-open|\[data-emphasis|\[data-raised|\[data-shown|\.ew-(?:glow|hit|ring)\b/u;
const NEGATION = /:not\((?:[^()]|\([^()]*\))*\)/gu;
/** At-rules that contain rules. */
const GROUP = /^@(?:media|container|supports)\b/u;

interface Split {
  /** What the first image needs. */
  readonly early: string;
  /** Rules all of whose selectors need a state, in the at-rules that contained them. */
  readonly later: string;
}

/**
 * Splits a minified stylesheet. Each part keeps the order of its rules, but a rule for a state now
 * follows all others, so it must not depend on an equally specific rule after it
 * (tests/e2e/states.chromium.spec.ts).
 */
export function splitStates(css: string): Split {
  let early = '';
  let later = '';
  for (const { prelude, body } of rulesIn(css)) {
    const whole = `${prelude}{${body}}`;
    if (GROUP.test(prelude)) {
      const inner = splitStates(body);
      if (inner.early) early += `${prelude}{${inner.early}}`;
      if (inner.later) later += `${prelude}{${inner.later}}`;
    } else if (!prelude.startsWith('@') && selectorsIn(prelude).every(needsState)) later += whole;
    else early += whole;
  }
  return { early, later };
}

function needsState(selector: string): boolean {
  return STATE.test(selector.replace(NEGATION, ''));
}

interface Rule {
  readonly prelude: string;
  readonly body: string;
}

/** Throws if a rule is not closed, or if there is a statement without a body (`@import`). */
function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  while (from < css.length) {
    const open = css.indexOf('{', from);
    const prelude = css.slice(from, open);
    if (open < 0 || prelude.includes(';'))
      throw new Error(`no rule: ${css.slice(from, from + 40)}`);
    const close = closingOf(css, open);
    rules.push({ prelude, body: css.slice(open + 1, close) });
    from = close + 1;
  }
  return rules;
}

/** The position of the brace that closes the one at `open`. */
function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`not closed: ${css.slice(open, open + 40)}`);
}

/** The selectors of a list, parted at the commas outside brackets. */
function selectorsIn(list: string): readonly string[] {
  const selectors = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + letter);
  }
  return selectors;
}
