import { fetchText, OPTIONAL_TIME_LIMIT_MS, TIME_LIMIT_MS } from '../../app/fetchText';
import { readDataset, type Loaded } from '../../app/readDataset';
import type { MapData } from './publicElement';

/**
 * The dataset that an element refers to, and its solved layout if the dataset declares one. Returns
 * at once, without them, when `wanted` aborts. Never rejects.
 */
export async function fetchDataset(src: URL, wanted: AbortSignal): Promise<Loaded> {
  const text = await fetchText(src.href, abortAfter(TIME_LIMIT_MS, wanted));
  const layout = layoutUrl(text, src);
  return readDataset({
    file: nameOf(src),
    text,
    layout: layout && (await fetchText(layout.href, abortAfter(OPTIONAL_TIME_LIMIT_MS, wanted))),
    checked: '',
  });
}

/** The file's name in messages: a `data:` URL is the file itself. */
function nameOf({ protocol, pathname, href }: URL): string {
  return protocol === 'data:' ? 'data:…' : pathname.split('/').pop() || href;
}

/**
 * A dataset that is in memory already, with the same result as `fetchDataset`. It is checked as a
 * file would be. Never rejects.
 */
export function readData({ dataset, layout }: MapData): Promise<Loaded> {
  return readDataset({ file: 'dataset', text: JSON.stringify(dataset), layout, checked: '' });
}

/**
 * Only a dataset that declares its layout (`"layout": "layout.json"`, as `edgewise build` writes
 * it) has one requested: a 404 would be an error in the host's console. Never from another origin
 * than the dataset's.
 */
function layoutUrl(text: string | null, src: URL): URL | null {
  const name = /"(?:x-)?layout"\s*:\s*"(?<name>[^"\\]+)"/u.exec(text ?? '')?.groups?.['name'];
  if (!name || !FILE_BESIDE.test(name) || !URL.canParse(name, src.href)) return null;
  const url = new URL(name, src.href);
  return url.origin === src.origin ? url : null;
}

/** A file beside the dataset or below it: a dataset must not make a page fetch arbitrary URLs. */
const FILE_BESIDE = /^(?![/.])(?!.*\/\.)[^\\?#:%\s]+$/u;

/** Aborts when `wanted` does, and after a time limit. */
function abortAfter(limitMs: number, wanted: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(limitMs);
  // Safari supports it from 17.4 on; before, an unwanted response is ignored when it arrives.
  return 'any' in AbortSignal ? AbortSignal.any([wanted, limit]) : limit;
}
