import { encodeUrlState, type UrlState } from '../state/urlState';
import type { PublishedFiles } from './shareLinks';
import { wrapHash } from './wrapHash';

/** What a link in the map leads to, as a browser opens it in a new tab: the page where that keeps the map's state, else `map.html`. */
export function linkTo(
  published: Pick<PublishedFiles, 'iframe' | 'opens' | 'key'> | null,
  state: UrlState,
): string {
  const hash = encodeUrlState(state);
  if (!published) return hash;
  const { iframe, opens, key } = published;
  if (opens === 'iframe') return (iframe ?? '') + hash;
  return key === null ? hash : wrapHash(hash, key);
}
