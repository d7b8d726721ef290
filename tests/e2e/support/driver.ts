import { expect, type Page } from '@playwright/test';

/** What a test does in a page, independent of the engine and of the tool that drives it. */
export interface Driver {
  /** The value of an expression as JSON; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the expression is true in the page. */
  waitFor(expression: string): Promise<void>;
  /** A key by its name (`ArrowDown`) or a character; it goes to the focused element. */
  press(key: string): Promise<void>;
}

/** An expression that calls a function in the page; the function may only use its arguments. */
export function callOf<Args extends readonly unknown[]>(
  action: (...args: Args) => unknown,
  ...args: Args
): string {
  return `(${String(action)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/** The driver for Playwright. */
export function driverFor(page: Page): Driver {
  return {
    evaluate: (expression) => page.evaluate(expression),
    // Polled from outside: the page's own policy allows no evaluation of strings inside it.
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
