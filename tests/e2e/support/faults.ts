import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/** What a page did that none of our pages may do. */
export interface Faults {
  /** Allows such faults in the rest of the test, for pages that are meant to fail. */
  allow(pattern: RegExp): void;
  /**
   * Describes what happened and was not allowed. Reads cookies and storage, so call it while the
   * pages are open.
   */
  collect(): Promise<readonly string[]>;
}

/**
 * Watches every page of a context for errors and warnings on the console, uncaught errors, requests
 * that failed or left the origins in `origins`, cookies, and anything stored.
 */
export function watchFaults(context: BrowserContext, origins: readonly string[]): Faults {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  context.on('console', (message) => {
    if (isComplaint(message)) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // A request aborted by a navigation has not failed.
    if (!isAborted(request)) seen.push(`request failed: ${request.url()}`);
  });
  context.on('request', (request) => {
    if (isForeign(request.url(), origins)) seen.push(`request to another origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    allow: (pattern) => allowed.push(pattern),
    collect: async () => {
      const all = [...seen, ...(await findTraces(context))];
      return all.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    },
  };
}

function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning', 'assert'].includes(message.type());
}

function isAborted(request: Request): boolean {
  return /ABORTED|cancelled/i.test(request.failure()?.errorText ?? '');
}

function isForeign(url: string, origins: readonly string[]): boolean {
  const { protocol, origin } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && !origins.includes(origin);
}

/** Cookies and everything stored, in words. */
async function findTraces(context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie: ${name}`);
  const stored = await Promise.all(context.pages().map(findStored));
  return [...cookies, ...stored.flat()];
}

function findStored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // A page without an origin (about:blank) has no storage and throws on access.
    if (!/^https?:$/.test(location.protocol)) return [];
    return [
      ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name ?? ''}`),
      // Caches exist on secure origins only.
      ...(isSecureContext ? await caches.keys() : []).map((name) => `cache: ${name}`),
    ];
  });
}
