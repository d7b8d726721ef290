import { expect, type Page } from '@playwright/test';

/** What a test does in a page, whichever engine shows it and whoever drives that. */
export interface Driver {
  /** The value of an expression, as JSON would give it; that of a promise, once it is there. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the expression is true in the page. */
  waitFor(expression: string): Promise<void>;
  /** A key by its name (`ArrowDown`) or a sign; it goes to what has the focus. */
  press(key: string): Promise<void>;
}

/** The call of a function in the page, which may use nothing but what it is given: an expression. */
export function callOf<Args extends readonly unknown[]>(
  action: (...args: Args) => unknown,
  ...args: Args
): string {
  return `(${String(action)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/** Playwright's. */
export function driverFor(page: Page): Driver {
  return {
    evaluate: (expression) => page.evaluate(expression),
    // Asked from outside: the page's own policy lets nothing in it be told what to ask.
    waitFor: (expression) =>
      expect
        .poll(() => page.evaluate(`Boolean(${expression})`), {
          message: expression,
          intervals: [50],
        })
        .toBe(true),
    press: (key) => page.keyboard.press(key),
  };
}
