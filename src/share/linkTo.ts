import { encodeUrlState, type UrlState } from '../state/urlState';
import type { PublishedFiles } from './shareLinks';
import { wrapHash } from './wrapHash';

/**
 * The URL of a link inside the map for a new tab: the page if it keeps the map's state in its URL,
 * else `map.html`.
 */
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
