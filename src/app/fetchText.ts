/** For a file without which there is no map. */
export const TIME_LIMIT_MS = 20_000;
/** For an optional file: the map waits no longer than this for it. */
export const OPTIONAL_TIME_LIMIT_MS = 4_000;
/** In UTF-16 code units. A dataset of 10,000 nodes and 20,000 edges has 18,000,000. */
const SIZE_LIMIT = 32_000_000;

/**
 * The text at a URL; null unless all of it arrives within the size limit and before `signal`
 * aborts.
 */
export async function fetchText(
  url: string,
  signal = AbortSignal.timeout(TIME_LIMIT_MS),
): Promise<string | null> {
  try {
    const { ok, body } = await fetch(url, { signal });
    return ok && body ? await readText(body) : null;
  } catch {
    return null;
  }
}

/** Reads in chunks, so that an endless body is cut off at the limit. */
async function readText(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string | null> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = ''; ;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length <= SIZE_LIMIT) continue;
    void reader.cancel();
    return null;
  }
}
