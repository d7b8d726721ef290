import { MAX_FILE_LENGTH } from '../format/limits';
import type { GivenFile } from './fileRoles';

/** What `?src=` and `?article=` of the page's URL name. */
export interface RequestedUrls {
  /** Empty where the page was opened without `?src=`. */
  readonly urls: readonly URL[];
  /** Those that are not of this origin, as they are written. */
  readonly refused: readonly string[];
}

/** Reads the page's URL. Only files of the page's own origin may be named there. */
export function readRequest({ href, origin }: Pick<Location, 'href' | 'origin'>): RequestedUrls {
  const parameters = new URL(href).searchParams;
  const sources = parameters.getAll('src');
  const named = sources.length > 0 ? [...sources, ...parameters.getAll('article')] : [];
  const isOwn = (text: string) =>
    URL.canParse(text, href) &&
    /^https?:$/.test(new URL(text, href).protocol) &&
    new URL(text, href).origin === origin;
  return {
    urls: named.filter(isOwn).map((text) => new URL(text, href)),
    refused: named.filter((text) => !isOwn(text)),
  };
}

export type FetchFault =
  | { readonly kind: 'offline' | 'slow' | 'large' | 'page'; readonly file: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number };

/** Thrown where a file cannot be fetched; the page says why. */
export class FetchError extends Error {
  readonly fault: FetchFault;
  constructor(fault: FetchFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** A server that has not sent everything by then is given up. */
const TIME_LIMIT_MS = 20_000;

/** Fetches one file of this origin; redirects to another are refused. Rejects with a FetchError. */
export async function fetchFile(url: URL, wanted: AbortSignal): Promise<GivenFile> {
  const file = fileName(url);
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIME_LIMIT_MS);
  const stop = () => limit.abort();
  wanted.addEventListener('abort', stop);
  try {
    const response = await fetch(url, { signal: limit.signal, mode: 'same-origin' });
    const { ok, status } = response;
    if (!ok) throw new FetchError({ kind: 'status', file, status });
    const bytes = await readBytes(response, file);
    if (isWebPage(response, file, bytes)) throw new FetchError({ kind: 'page', file });
    return { name: file, bytes };
  } catch (error) {
    wanted.throwIfAborted();
    if (error instanceof FetchError) throw error;
    throw new FetchError({ kind: limit.signal.aborted ? 'slow' : 'offline', file });
  } finally {
    clearTimeout(timer);
    wanted.removeEventListener('abort', stop);
  }
}

/** Of an answer without a body. */
const END = { done: true, value: undefined } as const;

/** In chunks, so that an endless answer is cut off at the limit. */
async function readBytes({ body }: Response, file: string): Promise<Uint8Array> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? END;
    if (done) break;
    size += value.length;
    chunks.push(value);
    if (size <= MAX_FILE_LENGTH) continue;
    void reader?.cancel();
    throw new FetchError({ kind: 'large', file });
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** A page in place of a dataset: many servers answer so where a file is missing or a login is due. */
function isWebPage({ headers }: Response, file: string, bytes: Uint8Array): boolean {
  if (/\.(?:html?|xhtml|txt|text|md)$/i.test(file)) return false;
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
  return (
    /^text\/html\b/i.test(headers.get('content-type') ?? '') || /^\s*<!doctype html/i.test(head)
  );
}

function fileName({ pathname, href }: URL): string {
  const name = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name) || href;
  } catch {
    return name;
  }
}
